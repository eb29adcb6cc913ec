import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.action': 'Melden',
  'reason.spam': 'Werbung oder Spam',
  'reason.abuse': 'Beleidigung oder Drohung',
  'reason.hate': 'Hass gegen eine Gruppe von Menschen',
  'reason.personal-data': 'Persönliche Daten anderer',
  'reason.off-topic': 'Gehört nicht zum Thema',
  'reason.other': 'Etwas anderes',
  'hidden.notice': 'Am {at, date, long} ausgeblendet. Grund: {reason}',
} satisfies Texts<typeof english>;
