import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Registrarse',
  'sign-up.lead':
    'Con una cuenta puede proponer ideas, apoyarlas y comentarlas. Para opinar sobre los servicios no hace falta una cuenta.',
  'sign-up.name': 'Nombre que verán los demás',
  'sign-up.name.hint': 'Su propio nombre hace el debate más personal, pero no tiene que ser el verdadero.',
  'sign-up.email': 'Correo electrónico',
  'sign-up.email.hint':
    'Le enviamos un enlace para confirmarlo y las respuestas a sus ideas. Nunca se muestra en público.',
  'sign-up.password': 'Contraseña',
  'sign-up.password.hint':
    'Al menos {min, plural, one {# carácter} many {# de caracteres} other {# caracteres}}. Tres o cuatro palabras seguidas son fáciles de recordar y difíciles de adivinar.',
  'sign-up.send': 'Crear mi cuenta',
  'sign-up.have-one': '¿Ya tiene una cuenta? <link>Inicie sesión</link>',
  'check-mail.title': 'Consulte su correo',
  'check-mail.text':
    'Si la dirección se puede usar, un mensaje con un enlace está en camino. Abra el enlace para terminar.',
  'check-mail.none.title': '¿No ha llegado nada después de unos minutos?',
  'check-mail.none.text':
    'Mire en la carpeta de correo no deseado y compruebe que la dirección era correcta. Puede pedir que se envíe otra vez el mensaje.',
  'check-mail.again': 'Enviar otra vez el mensaje',
  'check-mail.sent-again': 'Si la dirección se puede usar, el mensaje está de nuevo en camino.',
  'check-mail.demo':
    'En esta ciudad de demostración no se envían correos. Puede leerlos en el buzón de demostración.',
  'check-mail.demo.open': 'Abrir el buzón de demostración',
  'confirm.title': 'Confirme su correo electrónico',
  'confirm.text': 'Un clic y su cuenta estará lista.',
  'confirm.send': 'Confirmar mi dirección',
  'confirm.no-token': 'El enlace está incompleto. Ábralo de nuevo desde el mensaje o cópielo entero.',
  'confirm.new-link': 'Pedir un enlace nuevo',
  confirmed: 'Le damos la bienvenida. Su cuenta está lista.',
  'log-in.title': 'Iniciar sesión',
  'log-in.email': 'Correo electrónico',
  'log-in.password': 'Contraseña',
  'log-in.send': 'Iniciar sesión',
  'log-in.forgot': 'He olvidado mi contraseña',
  'log-in.none': '¿Aún no tiene una cuenta? <link>Regístrese</link>',
  'logged-in': 'Ha iniciado sesión.',
  'logged-out': 'Ha cerrado la sesión.',
  'forgot.title': 'Elegir una contraseña nueva',
  'forgot.lead':
    'Indique el correo electrónico de su cuenta. Le enviaremos un enlace con el que podrá elegir una contraseña nueva.',
  'forgot.email': 'Correo electrónico',
  'forgot.send': 'Enviarme el enlace',
  'reset.title': 'Elegir una contraseña nueva',
  'reset.password': 'Contraseña nueva',
  'reset.send': 'Guardar la contraseña',
  'reset.note': 'Se cerrará la sesión en todos los demás dispositivos.',
  'reset.no-token': 'El enlace está incompleto. Ábralo de nuevo desde el mensaje o cópielo entero.',
  'reset.done': 'Su contraseña nueva se ha guardado y ha iniciado sesión.',
  'mailbox.title': 'Buzón de demostración',
  'mailbox.lead':
    'En la ciudad de demostración ningún correo sale de la máquina. Aquí está lo que se habría enviado, primero lo más reciente.',
  'mailbox.none': 'Todavía no hay correos.',
  'mailbox.sent': 'Para <who>{to}</who>, enviado el <moment>{at}</moment>',
} satisfies Texts<typeof english>;
