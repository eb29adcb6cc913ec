import type { Texts } from '../catalogs.ts';
import type { unsure as english } from '../en/unsure.ts';

export const unsure: Texts<typeof english> = {
  title: 'Zu entscheidende Kategorien',
  lead: 'Hier ist das Modell nicht sicher. Ihr Wort zählt mehr als seine Vermutung, und das nächste Modell lernt daraus. Was am meisten lehrt, kommt zuerst.',
  waiting: '{count, plural, =0 {Nichts wartet} one {# Kategorie wartet} other {# Kategorien warten}}',
  'waiting.most': '{count, number} Kategorien oder mehr warten',
  skipped: '{count, plural, one {# übersprungen} other {# übersprungen}}',
  question: 'Trifft das auf den Text zu?',
  'text.title': 'Der Text',
  'text.beginning': 'Gezeigt wird nur der Anfang.',
  'text.case': 'Vorgang öffnen',
  'text.record': 'Eintrag im Verzeichnis ansehen',
  'text.none': 'Die Wörter sind nicht mehr da.',
  'words.marked': 'Die markierten Wörter haben das Modell darauf gebracht.',
  'words.none':
    'Es sind keine Wörter markiert: Das Modell hielt den Begriff nicht für wahrscheinlich genug, um ihn zu nennen.',
  'chance.title': 'Wie sicher das Modell ist',
  'chance.1': 'Kaum wahrscheinlich: {share, number, percent}',
  'chance.2': 'Eher unwahrscheinlich: {share, number, percent}',
  'chance.3': 'Ungewiss: {share, number, percent}',
  'chance.4': 'Eher wahrscheinlich: {share, number, percent}',
  'chance.5': 'Sehr wahrscheinlich: {share, number, percent}',
  'counts.yes':
    'Ab {share, number, percent} nennt es den Begriff. Es liegt darüber; der Begriff zählt, bis jemand entscheidet.',
  'counts.no':
    'Ab {share, number, percent} nennt es den Begriff. Es liegt darunter; der Begriff zählt nicht.',
  'counts.otherwise': 'Der Begriff zählt schon aus einem anderen Grund.',
  keep: 'Behalten: trifft zu',
  remove: 'Entfernen: trifft nicht zu',
  next: 'Überspringen',
  'decided.kept': 'Behalten: {term}',
  'decided.removed': 'Entfernt: {term}',
  'decided.taken-back': 'Zurückgenommen: {term}. Es ist, als hätte niemand entschieden.',
  'take-back': 'Zurücknehmen',
  'keys.text':
    'Solange der Fokus in diesem Kasten ist: <key>K</key> behalten, <key>R</key> entfernen, <key>N</key> überspringen, <key>U</key> das Letzte zurücknehmen. Anderswo auf der Seite bewirken sie nichts.',
  'meanwhile.title': 'Jemand aus dem Team war schneller',
  'meanwhile.text': 'Hierüber ist schon entschieden. Ihr Druck hat nichts geändert; das Nächste steht unten.',
  'empty.title': 'Es ist nichts mehr zu entscheiden',
  'empty.text': 'Ist das Modell bei einem neuen Text nicht sicher, erscheint er hier.',
  'end.title': 'Sie haben alle übersprungen, die auf einmal gezeigt werden',
  'end.text': 'Was Sie übersprungen haben, wartet weiter.',
  'end.again': 'Wieder beim Ersten beginnen',
};
