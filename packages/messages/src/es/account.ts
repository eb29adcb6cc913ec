import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Crear una cuenta',
  'sign-in.title': 'Iniciar sesión',
  'field.name': 'Nombre que se mostrará',
  'field.email': 'Correo electrónico',
  'field.password': 'Contraseña',
  'confirm.sent':
    'Hemos enviado un mensaje a {email}. Abra el enlace que contiene para confirmar su dirección.',
  'confirm.done': 'Su dirección está confirmada.',
} satisfies Texts<typeof english>;
