import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.title.idea': 'Denunciar una idea',
  'report.title.comment': 'Denunciar un comentario',
  'report.title.feedback': 'Denunciar una opinión',
  'report.lead':
    'Una persona de la administración leerá su denuncia y decidirá si se han incumplido las normas de participación. Quien escribió el texto no sabrá quién lo ha denunciado.',
  'report.of': 'Va a denunciar: <what>{title}</what>',
  'report.reason': '¿Qué problema hay?',
  'report.text': '¿Quiere añadir algo?',
  'report.text.hint': 'Por ejemplo, qué palabras o qué línea.',
  'report.send': 'Enviar la denuncia',
  'report.cancel': 'Volver sin denunciar',
  'reason.spam': 'Publicidad o correo basura',
  'reason.abuse': 'Insulto o amenaza',
  'reason.hate': 'Odio contra un grupo de personas',
  'reason.personal-data': 'Datos personales de alguien',
  'reason.off-topic': 'Trata de otra cosa',
  'reason.other': 'Otro motivo',
  'rule.respect': 'Respete a las personas',
  'rule.respect.text':
    'Critique las cosas, las decisiones y los servicios con toda la dureza que quiera. No insulte ni amenace a nadie.',
  'rule.no-personal-data': 'Sin datos personales',
  'rule.no-personal-data.text':
    'No incluya nombres, direcciones, números de teléfono ni fotografías de otras personas.',
  'rule.no-advertising': 'Sin publicidad',
  'rule.no-advertising.text': 'Este no es un lugar para vender ni para hacer campaña por un partido.',
  'rule.no-hate': 'Sin odio',
  'rule.no-hate.text':
    'No se menosprecia a nadie por su origen, religión, sexo, edad, discapacidad o por a quién ama.',
  'rule.on-topic': 'Cíñase al asunto',
  'rule.on-topic.text': 'Escriba sobre el servicio o la idea de que trata la página.',
  'rule.lawful': 'Nada ilegal',
  'rule.lawful.text': 'No incite a cometer delitos ni publique lo que pertenece a otras personas.',
  'rules.moderation.title': 'Cuando algo incumple las normas',
  'rules.moderation.text':
    'Cualquiera puede denunciarlo. Una persona de la administración decide y explica el motivo. Las aportaciones ocultas no se borran: quienes las escribieron siguen viéndolas, junto con la norma y el motivo, y la decisión se puede revertir.',
  'hidden.title': 'Oculto al público',
  'hidden.text':
    'Solo usted y el personal pueden ver esto. Se ocultó por la norma de participación «{rule}».',
  'hidden.reason': 'Motivo indicado: <said>{reason}</said>',
} satisfies Texts<typeof english>;
