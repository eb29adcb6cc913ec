import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'page-title': '{page} – {site}',
  'skip-to-content': 'Ir al contenido',
  'nav.label': 'Navegación principal',
  'nav.ideas': 'Ideas',
  'nav.services': 'Servicios públicos',
  'nav.feedback': 'Dar una opinión',
  'nav.desk': 'Mesa de trabajo',
  'nav.insights': 'Análisis',
  'log-in': 'Iniciar sesión',
  'sign-up': 'Registrarse',
  'log-out': 'Cerrar sesión',
  'signed-in-as': '<hidden>Sesión iniciada como</hidden> <who>{name}</who>',
  'language.label': '<hidden>Idioma:</hidden> {name}',
  'footer.label': 'Sobre este sitio',
  'footer.about': 'Cómo funciona',
  'footer.rules': 'Normas de participación',
  'footer.accessibility': 'Accesibilidad',
  'footer.mailbox': 'Buzón de demostración',
  'footer.promise': 'Sin rastreo ni publicidad. Software libre con licencia EUPL 1.2.',
  'demo.title': 'Ciudad de demostración.',
  'demo.text': 'Las personas, las ideas y las respuestas que aparecen aquí son inventadas.',
  loading: 'Cargando la página…',
  sending: 'Enviando…',
  'field.optional': '(opcional)',
  'characters.max':
    'Como máximo, {max, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'characters.left':
    '{count, plural, one {Queda # carácter} many {Quedan # de caracteres} other {Quedan # caracteres}}',
  'characters.over':
    '{count, plural, one {Sobra # carácter} many {Sobran # de caracteres} other {Sobran # caracteres}}',
  'next-page': 'Página siguiente',
  'first-page': 'Volver a la primera página',
  'pages.label': 'Páginas',
  'offline.text':
    'No hay conexión. Lo que ha escrito se conserva en esta página: envíelo cuando vuelva a tener conexión.',
  'home.title': 'Mejores servicios públicos, hechos entre todas las personas',
  'home.lead':
    'Proponga ideas y cuente cómo le funcionan los servicios públicos. La oficina responsable contesta en público, y cualquiera puede ver en qué queda cada propuesta.',
  'home.propose': 'Proponer una idea',
  'home.propose.text':
    'Algo nuevo que mejoraría la vida aquí. Otras personas pueden apoyarlo y debatirlo con usted.',
  'home.feedback': 'Opinar sobre un servicio',
  'home.feedback.text': 'Cuente qué fue bien y qué no. Se tarda dos minutos y no hace falta una cuenta.',
  'home.newest': 'Ideas más recientes',
  'home.newest.all': 'Ver todas las ideas',
  'home.newest.none': 'Todavía no hay ideas. La suya puede ser la primera.',
  'home.answered': 'Respondidas recientemente',
  'home.answered.all': 'Ver todas las ideas respondidas',
  'home.answered.none': 'En cuanto una oficina responda a una idea, podrá leer aquí la respuesta.',
  'about.title': 'Cómo funciona',
  'about.lead':
    'Los servicios públicos mejoran cuando quienes los usan y quienes los gestionan trabajan juntos en ellos. Este sitio es el lugar para hacerlo.',
  'about.idea.title': 'Qué pasa con una idea',
  'about.idea.1': 'Usted la describe y elige el servicio al que se refiere. Se publica al momento.',
  'about.idea.2': 'Otras personas la apoyan y la debaten: a favor, en contra o sin tomar partido.',
  'about.idea.3': 'La oficina responsable la estudia y contesta en público, con su decisión y los motivos.',
  'about.idea.4': 'Puede seguir cada paso en la página de su idea.',
  'about.feedback.title': 'Qué pasa con una opinión',
  'about.feedback.1': 'Usted valora un servicio y, si quiere, cuenta qué estuvo bien o mal.',
  'about.feedback.2':
    'Recibe un enlace que solo usted conoce. Con él puede seguir su opinión, sin tener una cuenta.',
  'about.feedback.3': 'La oficina la lee y puede contestarle allí.',
  'about.data.title': 'Qué aprendemos de ello',
  'about.data.text':
    'Cada aportación se clasifica por temas tomados de investigaciones publicadas sobre cómo colaboran la ciudadanía y las administraciones. Así la administración ve qué hace bien y dónde encuentran obstáculos las personas. Para ello se usan las palabras de la aportación, nunca la identidad de quien la escribe.',
  'about.data.more': 'Cómo se leen los textos y con qué acierto',
  'about.data.outside':
    'Lo que escriba aquí lo lee también un modelo de lenguaje en un servidor gestionado por <who>{operator}</who>. Antes se quitan los datos personales que un programa reconoce; no los reconoce todos.',
  'about.people.title': 'Si prefiere hablar con una persona',
  'about.people.text':
    'Puede decir lo mismo por teléfono o en cualquier oficina. El personal puede registrarlo aquí en su nombre.',
  'rules.title': 'Normas de participación',
  'rules.lead':
    'Todas las personas son bienvenidas, y las críticas también. Estas normas mantienen el debate abierto para todo el mundo. Lo que las incumpla se puede ocultar, con un motivo que su autor o autora puede leer.',
  'accessibility.title': 'Accesibilidad',
  'accessibility.lead':
    'Este sitio está hecho para todo el mundo: en un teléfono antiguo, con el teclado, con un lector de pantalla, con el texto ampliado o sin JavaScript.',
  'accessibility.aim.title': 'Qué nos proponemos',
  'accessibility.aim.text':
    'Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, y la norma europea EN 301 549. Cada página se comprueba con pruebas automáticas en cada cambio, y también a mano.',
  'accessibility.can.title': 'Con qué puede contar',
  'accessibility.can.1': 'Todo funciona solo con el teclado, y siempre se ve en qué punto se está.',
  'accessibility.can.2':
    'El texto se puede ampliar hasta el 200 % y la ventana puede ser tan estrecha como 320 píxeles.',
  'accessibility.can.3':
    'Los colores siguen los ajustes de su dispositivo: claro, oscuro o alto contraste. Nada se mueve solo.',
  'accessibility.can.4': 'Se puede leer y enviar sin JavaScript.',
  'accessibility.limits.title': 'Limitaciones conocidas',
  'accessibility.limits.text':
    'Lo que la gente escribe aquí se muestra tal como lo escribió. Puede ser difícil de leer y no se traduce.',
  'accessibility.contact.title': '¿Hay algo que no le funciona?',
  'accessibility.contact.text':
    'Comuníquelo a la oficina que gestiona este sitio de la forma que prefiera: por teléfono, en persona o por escrito. Si la respuesta no le satisface, puede dirigirse al organismo de su país que vela por la accesibilidad de los sitios web públicos.',
} satisfies Texts<typeof english>;
