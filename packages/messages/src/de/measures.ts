import type { Texts } from '../catalogs.ts';
import type { measures as english } from '../en/measures.ts';

export const measures = {
  'interactions.label': 'Interaktionen',
  'interactions.definition':
    'Jeder verzeichnete Akt der Beteiligung, von Bürgerinnen und Bürgern wie von Beschäftigten.',
  'interactions.counts': 'Jeder Akt zählt einmal, an dem Tag, an dem er geschah. Ausgeblendetes zählt nicht.',
  'type.label': 'Interaktionen einer Art',
  'type.definition': 'Akte einer Art, etwa vorgeschlagene Ideen.',
  'type.counts': 'Jeder Akt hat eine Art und zählt einmal.',
  'term.label': 'Belege für eine Kategorie',
  'term.definition':
    'Interaktionen, die eine Kategorie belegen, wer es auch sagte: die Art des Vorgangs, der Wortlaut, die schreibende Person oder eine Prüfung.',
  'term.counts':
    'Eine Interaktion zählt für eine Kategorie einmal, wie oft sie auch genannt ist. Das Wort der Prüfung entscheidet. Zurückgenommene Unterstützung zählt für keine Kategorie.',
  'voiced.label': 'Von Menschen gesagt',
  'voiced.definition': 'Der Teil der Belege, den Menschen in Worte fassen.',
  'voiced.counts':
    'Im Text gelesen, von der schreibenden Person gewählt oder bei der Prüfung gefunden. Was nur die Art des Vorgangs zeigt, fehlt, ebenso was eine Unterstützung weitergibt.',
  'replies.first.label': 'Erste offizielle Antworten',
  'replies.first.definition': 'Erste Antworten auf eine Idee oder Rückmeldung, am Tag der Antwort.',
  'replies.first.counts': 'Spätere Antworten auf dasselbe zählen nicht.',
  'replies.in-time.label': 'Rechtzeitig beantwortet',
  'replies.in-time.definition': 'Erste Antworten, die vor ihrer Frist veröffentlicht wurden.',
  'replies.in-time.counts':
    'Der Anteil bezieht sich auf die gegebenen ersten Antworten, nicht auf alles Gefragte.',
  'replies.hours-to-first.label': 'Stunden bis zur ersten Antwort',
  'replies.hours-to-first.definition':
    'Stunden vom Absenden einer Idee oder Rückmeldung bis zur ersten Antwort, Nächte und Wochenenden eingerechnet.',
  'replies.hours-to-first.counts': 'Was noch niemand beantwortet hat, ist nicht enthalten.',
  'feedback.rating.label': 'Bewertungen',
  'feedback.rating.definition':
    'Wie Menschen eine Leistung bewerteten, von 1, am schlechtesten, bis 5, am besten.',
  'feedback.rating.counts':
    'Jede Rückmeldung zählt einmal. Unter etwa 30 Bewertungen ist der Mittelwert ungenau.',
} satisfies Texts<typeof english>;
