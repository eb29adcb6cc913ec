import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Confirme su dirección',
  'confirm.body':
    'Hola, {name}:\n\nAbra este enlace para confirmar su correo electrónico:\n\n{link}\n\nSi no ha solicitado una cuenta, no tiene que hacer nada.',
  'answered.subject': 'Han respondido a su aportación',
  'answered.body':
    'Hola, {name}:\n\n{department} ha respondido a «{title}». Lea la respuesta aquí:\n\n{link}',
} satisfies Texts<typeof english>;
