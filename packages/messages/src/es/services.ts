import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  'list.title': 'Servicios públicos',
  'list.lead':
    'Todo lo que la administración hace por usted, por departamentos. Abra un servicio para leer lo que dicen otras personas y dar su opinión.',
  'list.none': 'Todavía no hay servicios públicos en la lista.',
  department: 'Departamento',
  rating:
    'Valorado con {rating, number} de 5 por {count, plural, one {# persona} many {# de personas} other {# personas}}',
  'rating.few': 'Aún hay pocas valoraciones para dar una media',
  'rating.out-of': '{rating, number} de 5',
  'idea-count': '{count, plural, =0 {Sin ideas todavía} one {# idea} many {# de ideas} other {# ideas}}',
  'view.channels': 'Cómo acceder',
  'view.give-feedback': 'Opinar sobre este servicio',
  'view.ideas': 'Ideas sobre este servicio',
  'view.propose': 'Proponer una idea para este servicio',
  'view.feedback': 'Lo que dice la gente',
  'view.feedback.none': 'Nadie ha opinado todavía sobre este servicio.',
  'view.feedback.rating-only': 'Valoración sin texto.',
  'view.more': 'Mostrar opiniones anteriores',
  'view.report': 'Denunciar',
  'view.report.of': 'Denunciar la opinión del {date}',
  'channel.web': 'En línea',
  'channel.phone': 'Teléfono',
  'channel.desk': 'En la oficina',
  'channel.paper': 'Por carta',
  'channel.meeting': 'En una reunión',
  'channel.qr': 'Código en el lugar',
  'channel.e-mail': 'Correo electrónico',
  'channel.open311': 'Aplicaciones de avisos de la ciudad',
} satisfies Texts<typeof english>;
