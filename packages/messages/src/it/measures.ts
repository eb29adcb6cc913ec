import type { Texts } from '../catalogs.ts';
import type { measures as english } from '../en/measures.ts';

export const measures = {
  'interactions.label': 'Interazioni',
  'interactions.definition': 'Ogni atto di partecipazione registrato, dei cittadini e del personale.',
  'interactions.counts':
    'Ogni atto conta una volta, nel giorno in cui è avvenuto. Ciò che è nascosto non conta.',
  'type.label': 'Interazioni di un tipo',
  'type.definition': 'Atti di un tipo, come le idee proposte.',
  'type.counts': 'Ogni atto ha un tipo e conta una volta.',
  'term.label': 'Indizi di una categoria',
  'term.definition':
    'Interazioni che sono indizio di una categoria, chiunque lo dica: il tipo di atto, le parole, chi scrive o chi revisiona.',
  'term.counts':
    'Un’interazione conta una volta per categoria, per quanto sia ripetuta. Decide la parola di chi revisiona. Il sostegno ritirato non conta per alcuna categoria.',
  'voiced.label': 'Detto dalle persone',
  'voiced.definition': 'La parte degli indizi che le persone esprimono a parole.',
  'voiced.counts':
    'Letto nel testo, scelto da chi l’ha scritto o trovato in revisione. Resta fuori ciò che mostra solo il tipo di atto e ciò che un sostegno trasmette.',
  'replies.first.label': 'Prime risposte ufficiali',
  'replies.first.definition': 'Prime risposte a un’idea o a un’opinione, nel giorno della risposta.',
  'replies.first.counts': 'Le risposte successive alla stessa cosa non contano.',
  'replies.in-time.label': 'Risposte in tempo',
  'replies.in-time.definition': 'Prime risposte pubblicate prima della scadenza.',
  'replies.in-time.counts': 'La quota riguarda le prime risposte date, non tutto ciò che è stato chiesto.',
  'replies.hours-to-first.label': 'Ore fino alla prima risposta',
  'replies.hours-to-first.definition':
    'Ore dall’invio di un’idea o di un’opinione alla prima risposta, notti e fine settimana compresi.',
  'replies.hours-to-first.counts': 'Ciò a cui nessuno ha ancora risposto non è compreso.',
  'feedback.rating.label': 'Valutazioni',
  'feedback.rating.definition':
    'Come le persone hanno valutato un servizio, da 1, il peggio, a 5, il meglio.',
  'feedback.rating.counts':
    'Ogni opinione conta una volta. Sotto circa 30 valutazioni la media è approssimativa.',
} satisfies Texts<typeof english>;
