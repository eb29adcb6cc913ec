import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'skip-to-content': 'Vai al contenuto',
  'nav.label': 'Navigazione principale',
  'nav.ideas': 'Idee',
  'nav.feedback': 'Segnala la tua esperienza',
  'nav.services': 'Servizi pubblici',
  'nav.account': 'Il mio account',
  'nav.desk': 'Scrivania',
  'nav.insights': 'Analisi',
  'language.label': 'Lingua',
  'language.change': 'Cambia lingua',
  'action.send': 'Invia',
  'action.save': 'Salva',
  'action.cancel': 'Annulla',
  'action.search': 'Cerca',
  'action.show-more': 'Mostra altro',
  'action.sign-in': 'Accedi',
  'action.sign-out': 'Esci',
  'action.sign-up': 'Crea un account',
  'field.optional': 'facoltativo',
  'footer.open-source': 'Questa piattaforma è software libero. <link>Vedi il codice sorgente</link>.',
} satisfies Texts<typeof english>;
