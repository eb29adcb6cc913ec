import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.action': 'Signaler',
  'reason.spam': 'Publicité ou pourriel',
  'reason.abuse': 'Insultes ou menaces',
  'reason.hate': 'Haine envers un groupe de personnes',
  'reason.personal-data': 'Données personnelles d’autrui',
  'reason.off-topic': 'Sans rapport avec le sujet',
  'reason.other': 'Autre motif',
  'hidden.notice': 'Masqué le {at, date, long}. Motif : {reason}',
} satisfies Texts<typeof english>;
