import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.action': 'Denunciar',
  'reason.spam': 'Publicidad o correo basura',
  'reason.abuse': 'Insultos o amenazas',
  'reason.hate': 'Odio contra un grupo de personas',
  'reason.personal-data': 'Datos personales de alguien',
  'reason.off-topic': 'No tiene que ver con el tema',
  'reason.other': 'Otro motivo',
  'hidden.notice': 'Esto se ocultó el {at, date, long}. Motivo: {reason}',
} satisfies Texts<typeof english>;
