import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'skip-to-content': 'Ir al contenido',
  'nav.label': 'Navegación principal',
  'nav.ideas': 'Ideas',
  'nav.feedback': 'Opiniones',
  'nav.services': 'Servicios públicos',
  'nav.account': 'Mi cuenta',
  'nav.desk': 'Mesa de trabajo',
  'nav.insights': 'Análisis',
  'language.label': 'Idioma',
  'language.change': 'Cambiar de idioma',
  'action.send': 'Enviar',
  'action.save': 'Guardar',
  'action.cancel': 'Cancelar',
  'action.search': 'Buscar',
  'action.show-more': 'Mostrar más',
  'action.sign-in': 'Iniciar sesión',
  'action.sign-out': 'Cerrar sesión',
  'action.sign-up': 'Crear una cuenta',
  'field.optional': 'opcional',
  'footer.open-source': 'Esta plataforma es software libre. <link>Ver el código fuente</link>.',
} satisfies Texts<typeof english>;
