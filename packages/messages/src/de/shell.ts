import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'skip-to-content': 'Zum Inhalt springen',
  'nav.label': 'Hauptnavigation',
  'nav.ideas': 'Ideen',
  'nav.feedback': 'Rückmeldungen',
  'nav.services': 'Öffentliche Leistungen',
  'nav.account': 'Mein Konto',
  'nav.desk': 'Arbeitsplatz',
  'nav.insights': 'Auswertungen',
  'language.label': 'Sprache',
  'language.change': 'Sprache wechseln',
  'action.send': 'Senden',
  'action.save': 'Speichern',
  'action.cancel': 'Abbrechen',
  'action.search': 'Suchen',
  'action.show-more': 'Mehr anzeigen',
  'action.sign-in': 'Anmelden',
  'action.sign-out': 'Abmelden',
  'action.sign-up': 'Konto anlegen',
  'field.optional': 'freiwillig',
  'footer.open-source': 'Diese Plattform ist freie Software. <link>Zum Quelltext</link>.',
} satisfies Texts<typeof english>;
