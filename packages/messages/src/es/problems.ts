import type { Texts } from '../catalogs.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'summary.title':
    '{count, plural, one {Hay una respuesta que revisar} many {Hay # de respuestas que revisar} other {Hay # respuestas que revisar}}',
  'summary.tab': 'Aún sin enviar: {title}',
  'summary.field': '{field} – {fault}',
  'field.required': 'Rellene este campo.',
  'field.required-choice': 'Elija una opción.',
  'field.wrong-type': 'Aquí se espera otro tipo de respuesta.',
  'field.too-short':
    'Escriba al menos {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'field.too-long':
    'Escriba como máximo {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'field.too-small': 'Elija {limit, number} o más.',
  'field.too-big': 'Elija {limit, number} o menos.',
  'field.not-a-choice': 'Elija una de las respuestas ofrecidas.',
  'field.invalid-email': 'Escriba un correo electrónico como nombre@example.org.',
  'field.invalid-format': 'No está escrito en el formato esperado.',
  'field.text-malformed': 'El texto contiene caracteres que no se pueden guardar. Escríbalos de nuevo.',
  'field.unknown-field':
    'Este formulario tiene un campo que aquí no se conoce. Vuelva a cargar la página e inténtelo de nuevo.',
  'field.unknown-service': 'Este servicio público no está en la lista. Elija otro.',
  'field.unknown-district': 'Este distrito no está en la lista. Elija otro.',
  'field.unknown-department': 'Este departamento no está en la lista. Elija otro.',
  'field.password-too-common':
    'Esta contraseña es fácil de adivinar. Varias palabras seguidas hacen una buena.',
  'field.already-taken': 'Otra persona ya lo usa. Elija otra cosa.',
  'field.invalid': 'Compruebe este dato.',
  'invalid-input': 'Hay algo incorrecto en esta dirección',
  'invalid-input.advice': 'Compruebe la dirección o empiece de nuevo desde la página de inicio.',
  'malformed-request': 'No hemos podido leer lo que se envió',
  'malformed-request.advice': 'Vuelva atrás, cargue de nuevo la página e inténtelo otra vez.',
  'too-large': 'Es demasiado de una vez',
  'too-large.advice': 'Acorte el texto y envíelo de nuevo.',
  'unsupported-media-type': 'No podemos aceptar este tipo de contenido',
  'unsupported-media-type.advice': 'Vuelva atrás, cargue de nuevo la página e inténtelo otra vez.',
  'not-found': 'Esta página no existe',
  'not-found.advice':
    'Puede que haya cambiado de sitio o que el enlace esté incompleto. Si ha escrito la dirección, compruébela.',
  'method-not-allowed': 'Esto no se puede hacer aquí',
  'method-not-allowed.advice': 'Vuelva atrás e inténtelo de nuevo desde la página de la que venía.',
  'not-signed-in': 'Primero inicie sesión',
  'not-signed-in.advice':
    'Para esto hay que iniciar sesión. Después volverá a donde estaba, con lo que escribió.',
  kept: 'Aún sin enviar: antes había que iniciar sesión',
  'kept.advice': 'Lo que escribió sigue aquí. Revíselo y vuelva a enviarlo.',
  'not-allowed': 'No puede abrir o hacer esto',
  'not-allowed.advice':
    'Su cuenta no tiene permiso para ello. Si cree que debería tenerlo, consulte a la oficina responsable.',
  'email-not-confirmed': 'Primero confirme su correo electrónico',
  'email-not-confirmed.advice':
    'Le hemos enviado un enlace. Ábralo y después inténtelo de nuevo. Mire también en la carpeta de correo no deseado.',
  'foreign-origin': 'Esto procede de otro sitio web',
  'foreign-origin.advice':
    'Por su seguridad, solo aceptamos formularios de este sitio. Abra la página aquí e inténtelo de nuevo.',
  'too-many-requests': 'Han sido muchos intentos en poco tiempo',
  'too-many-requests.advice':
    'Espere unos minutos e inténtelo de nuevo. Lo que ha escrito se conserva en la página hasta entonces.',
  'wrong-credentials': 'El correo electrónico o la contraseña no son correctos',
  'wrong-credentials.advice': 'Compruebe los dos. También puede elegir una contraseña nueva.',
  'link-expired': 'Este enlace ya no se puede usar',
  'link-expired.advice':
    'Los enlaces de nuestros mensajes sirven una sola vez y durante un tiempo limitado. Pida uno nuevo.',
  'already-withdrawn': 'Ya se había retirado',
  'already-withdrawn.advice': 'Todavía se puede leer, pero ya no se puede hacer nada más.',
  'already-answered': 'Ya se ha respondido',
  'already-answered.advice': 'Vuelva a cargar la página para leer la respuesta.',
  'already-hidden': 'Ya se había ocultado',
  'already-hidden.advice': 'Vuelva a cargar la página para ver cómo está.',
  'not-hidden': 'Esto no está oculto',
  'not-hidden.advice': 'Vuelva a cargar la página para ver cómo está.',
  'already-reviewed': 'Otra persona ya lo ha decidido',
  'already-reviewed.advice': 'Vuelva a cargar la página para ver la decisión.',
  'edited-meanwhile': 'Alguien lo ha cambiado entretanto',
  'edited-meanwhile.advice': 'Vuelva a cargar la página, mire el cambio y decida de nuevo.',
  'closed-for-participation': 'Aquí ya no se puede participar',
  'closed-for-participation.advice': 'Todavía se puede leer, pero ya no se admiten apoyos ni comentarios.',
  'work-under-way': 'Ya hay un trabajo de este tipo en curso',
  'work-under-way.advice': 'Espere a que termine o cancélelo, y empiece de nuevo.',
  'temporarily-unavailable': 'El sitio está saturado o en reparación',
  'temporarily-unavailable.advice':
    'Inténtelo de nuevo dentro de un minuto. Lo que envió no se ha guardado, así que puede enviarlo otra vez sin problema.',
  unexpected: 'Algo ha fallado por nuestra parte',
  'unexpected.advice':
    'Es un fallo nuestro, no suyo. Inténtelo de nuevo. Si sigue ocurriendo, vuelva más tarde o llame a la oficina.',
  'go-home': 'Ir a la página de inicio',
  'go-ideas': 'Ver las ideas',
  'go-services': 'Buscar un servicio público',
  'try-again': 'Intentarlo de nuevo',
} satisfies Texts<typeof english>;
