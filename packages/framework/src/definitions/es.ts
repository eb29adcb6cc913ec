import type { FrameworkDefinitions } from './framework-definitions.ts';

/** Spanish definitions. */
export const definitions: FrameworkDefinitions = {
  terms: {
    'data.volume':
      'Las herramientas digitales permiten a la administración reunir y analizar mucha más información sobre lo que la ciudadanía prefiere, hace y utiliza',
    'data.quality':
      'Datos mejores y más oportunos afinan el funcionamiento, las decisiones y las capacidades de la administración',
    'data.issues':
      'Problemas de calidad, confidencialidad e interoperabilidad de los datos, y escasez de datos públicos abiertos',
    'data.unexploited-value':
      'Datos que podrían mejorar procedimientos y servicios se acumulan sin que nadie los utilice',
    'interaction.collaboration':
      'Cuando quienes prestan un servicio y quienes lo usan trabajan juntos, los servicios públicos son más sostenibles',
    'interaction.new-ideas':
      'Surgen ideas y soluciones innovadoras, así como alianzas que reúnen conocimientos y recursos diversos',
    'interaction.power-dynamics':
      'Presión sobre el personal público al cambiar tareas y estructuras: quién responde, quién supervisa, quién coordina',
    'interaction.resistance':
      'El pensamiento en compartimentos estancos, la falta de conocimientos y las nuevas tareas que exigen esfuerzo, tiempo y medios llevan al personal a rehuir la interacción',
    'tailoring.customisation':
      'Los servicios funcionan mejor porque la ciudadanía y el personal los ajustan a la persona o al lugar',
    'tailoring.accountability':
      'Quienes prestan el servicio responden de lo que hacen; la participación se gestiona de forma deliberada a medida que cambian la cultura, los procedimientos y las capacidades',
    'tailoring.outdated-regulations':
      'La tecnología va por delante de las normas e incluso puede hacer innecesaria la relación directa con la ciudadanía',
    'tailoring.missing-the-mark':
      'Lo recogido no permite que el servicio digital cumpla lo que se esperaba de él',
    'tailoring.standardisation':
      'La digitalización empuja hacia un servicio único, centralizado y uniforme en lugar de uno a medida',
    'simplification.reduced-costs': 'Se necesitan menos recursos',
    'simplification.reduced-times':
      'Las gestiones llevan menos tiempo y son más sencillas, tanto para el personal como para la ciudadanía',
    'simplification.higher-burdens':
      'Las normas complejas y la tecnología mal aceptada elevan los costes y alargan el trabajo',
    'simplification.disconnected-requirements':
      'La arquitectura de la información no encaja con la forma en que las políticas se aplican y se coproducen, por lo que no resulta ni fácil ni útil',
    'government.finance-shortage': 'No hay presupuesto o personal para llevarlo a cabo',
    'government.skills-shortage': 'El personal no sabe utilizar o gestionar la tecnología',
    'government.complex-regulation': 'Las normas lo dificultan',
    'government.professional-resistance': 'El personal no quiere coproducir por medios digitales',
    'government.low-cost-tools':
      'Elegir herramientas más baratas y sencillas (de código abierto, compartidas o ya disponibles)',
    'government.staff-training': 'Enseñar al personal',
    'government.regulatory-support':
      'Cambiar las normas para que la coproducción por medios digitales sea posible',
    'government.trust-restoration':
      'Medidas que devuelven la confianza entre la ciudadanía y la administración',
    'citizen.demographic-gap':
      'Las personas mayores y las mujeres participan menos que los jóvenes y los hombres',
    'citizen.technology-anxiety':
      'Miedo, vergüenza o incomodidad al utilizarla (el temor a quedar en ridículo ante los nietos)',
    'citizen.distrust': '«No nos van a escuchar de todos modos», recelo ante las intenciones',
    'citizen.language-social-difference': 'No está en mi idioma, no es para gente como nosotros',
    'citizen.lost-face-to-face':
      'Temor a que se pierda el trato social habitual: ventanillas cerradas, nadie con quien hablar',
    'citizen.tailored-training': 'Cursos y ayuda a la medida de quienes los necesitan',
    'citizen.peer-collaboration': 'Los medios digitales unen a los ciudadanos entre sí',
  },
  elements: {
    data: 'Lo que la administración sabe gracias a la coproducción y lo que hace con ese conocimiento',
    interaction:
      'Cómo trabajan juntos la ciudadanía y el personal público, y cómo cambian con ello sus papeles',
    tailoring:
      'Hasta qué punto los servicios se ajustan a las personas y los lugares a los que se dirigen, y quién responde de ello',
    simplification: 'Si la coproducción aligera los servicios en tiempo, dinero y esfuerzo',
  },
  polarities: {
    benefit: 'Lo que la coproducción digital aporta a la administración',
    challenge: 'Lo que la coproducción digital hace más difícil para la administración',
    enabler: 'Lo que ayuda a las personas y a las administraciones a coproducir por medios digitales',
    barrier: 'Lo que impide a las personas y a las administraciones coproducir por medios digitales',
  },
  sides: {
    government: 'Depende de la administración y de quienes trabajan en ella',
    citizen: 'Depende de la ciudadanía y de las condiciones en que vive',
  },
};
