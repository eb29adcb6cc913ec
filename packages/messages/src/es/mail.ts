import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Confirme su dirección',
  'confirm.body':
    'Hola, {name}:\n\nAbra este enlace para confirmar su correo electrónico:\n\n{link}\n\nEl enlace funciona durante un día. Si no ha solicitado una cuenta, no tiene que hacer nada.',
  'already.subject': 'Ya tiene una cuenta',
  'already.body':
    'Hola, {name}:\n\nAlguien, probablemente usted, ha intentado registrarse con esta dirección. Ya tiene una cuenta, así que no se ha cambiado nada.\n\nInicie sesión aquí:\n\n{link}\n\nSi ya no recuerda su contraseña, elija una nueva aquí:\n\n{resetLink}\n\nSi no ha sido usted, no tiene que hacer nada.',
  'reset.subject': 'Elija una contraseña nueva',
  'reset.body':
    'Hola, {name}:\n\nAbra este enlace para elegir una contraseña nueva:\n\n{link}\n\nEl enlace funciona durante una hora. Si no lo ha pedido, no tiene que hacer nada: su contraseña sigue siendo la misma.',
  'password-changed.subject': 'Se ha cambiado su contraseña',
  'password-changed.body':
    'Hola, {name}:\n\nLa contraseña de su cuenta acaba de cambiarse. Se ha cerrado la sesión en todos los dispositivos en los que estaba abierta.\n\nSi no ha sido usted, elija de inmediato una contraseña nueva:\n\n{link}',
  'answered.subject': 'Han respondido a su aportación',
  'answered.body':
    'Hola, {name}:\n\n{department} ha respondido a «{title}». Lea la respuesta aquí:\n\n{link}',
  'drift.subject': 'Ha cambiado lo que la gente escribe',
  'drift.body':
    'Hola, {name}:\n\nLo que se escribió del {from} al {to} se diferencia de lo que se escribió del {firstFrom} al {firstTo} más de lo que explica el azar. Es posible que el programa que lee los textos acierte menos:\n\n{changes}\n\nPuede haber una buena razón, como un servicio nuevo o una campaña. Si no, ayuda revisar aquello de lo que el programa no está seguro y entrenar un modelo con las revisiones. Los modelos están aquí:\n\n{link}\n\nEste aviso llega una sola vez mientras dure el cambio.',
  'drift.change': '{language}: {changes}',
  'drift.language-mix': 'en qué idiomas se escribe',
  'drift.topic-mix': 'de qué temas se habla',
  'drift.term-probability': 'lo seguro que está el programa de algunos temas',
  'drift.lengths': 'lo largos que son los textos',
  'drift.without-label': 'cuántos textos no tienen ningún tema',
  'drift.unknown-words': 'cuántas palabras no conoce el programa',
} satisfies Texts<typeof english>;
