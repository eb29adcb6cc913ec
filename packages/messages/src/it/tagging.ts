import type { Texts } from '../catalogs.ts';
import type { tagging as english } from '../en/tagging.ts';

export const tagging: Texts<typeof english> = {
  title: 'Come vengono letti i testi',
  lead: 'Un programma legge ciò che si scrive qui e annota di quali temi si parla. Questa pagina spiega che cosa fa il programma, dove sbaglia e che cosa si può fare.',
  'what.title': 'Che cosa fa',
  'what.1':
    'Legge ogni idea, commento, parere e risposta e indica di quali, tra {count, plural, one {# tema} other {# temi}} tratti da ricerche pubblicate, parla il testo.',
  'what.2':
    'Per ogni tema indica quanto è sicuro e quali parole lo hanno portato a sceglierlo. Quando non è sicuro, si chiede a una persona.',
  'what.3':
    'Ciò che trova viene contato e mostra al personale che cosa controllare per primo. Non decide nulla su nessuno.',
  'what.4': 'Funziona sul computer di questo sito. Per questo nessun testo esce da quel computer.',
  'what.4.outside':
    'Funziona sul computer di questo sito. I testi nuovi vengono inviati anche a un altro server: più sotto è spiegato come.',
  'outside.title': 'Letti anche altrove',
  'outside.text':
    'I testi nuovi vengono inviati anche a un modello linguistico su un server gestito da <who>{operator}</who>. Quando risponde, ciò che ha trovato prende il posto di ciò che ha trovato il programma di qui. I testi precedenti all’attivazione non vengono inviati.',
  'outside.masked':
    'Prima che un testo esca, viene tolto ciò che il programma riconosce come dato personale: indirizzi e-mail e di casa, collegamenti, numeri di telefono e altri numeri lunghi, nomi con cui qualcuno si presenta. Non riconosce tutto; un nome in mezzo a una frase di solito resta. L’account e il nome di chi scrive non vengono inviati.',
  'outside.checked':
    'Una risposta vale solo con parole che si trovano nel testo. Quanto è sicuro l’altro modello è ciò che dice di sé. Il personale può correggerlo come tutto ciò che trova un programma.',
  'outside.version': 'Versione dell’altro modello',
  'model.title': 'Il modello in uso',
  'model.version': 'Versione',
  'model.since': 'Attivato',
  'model.since.start': 'Dall’inizio: non ne è stato scelto un altro',
  'model.texts': 'Testi da cui ha imparato',
  'model.texts.reviewed': 'Di questi, scritti qui e controllati da una persona',
  'model.languages': 'Lingue che legge',
  'made.title': 'Come è stato fatto',
  'made.1':
    'I testi da cui il modello ha imparato all’inizio sono stati scritti per questo progetto. Tra essi non c’è nessun messaggio reale. Chi ha scritto un testo ha indicato anche di quali temi parla.',
  'made.2':
    'Le espressioni che conosce per ogni tema sono state scritte da modelli linguistici, che hanno letto testi reali per vedere come si esprimono le persone. Altri testi reali sono serviti a scegliere le impostazioni e a misurare quanto è buono il modello; da nessuno di essi ha imparato. I temi di tutti questi testi sono stati assegnati da modelli linguistici con le stesse istruzioni, non da persone. Le persone possono vederne alcuni in modo diverso.',
  'made.town':
    'In seguito {count, plural, one {è stato aggiunto # testo} other {sono stati aggiunti # testi}} di questo sito, con revisione umana.',
  'made.no-town': 'Nulla di ciò che è stato scritto su questo sito è servito ad addestrarlo.',
  'good.title': 'Quanto è buono',
  'good.text':
    'Alcuni temi gli sfuggono e altri li trova dove non ci sono. Un singolo tema non prova che cosa qualcuno volesse dire; molti insieme mostrano una direzione.',
  'good.measured':
    'È stato misurato su {count, plural, one {# testo reale} other {# testi reali}} da cui non ha imparato e su cui non è stata scelta alcuna impostazione. La cifra F1 conta sia ciò che è sfuggito sia ciò che è stato trovato per errore: 1 è perfetto, 0 è inutile.',
  'good.macro': 'Media dei 17 temi principali: {figure}',
  'good.micro': 'Su tutto ciò che è stato trovato e tutto ciò che c’era: {figure}',
  'good.interval': '{value} (con una certezza del 95 %, tra {low} e {high})',
  'good.where':
    'Quanto spesso ha ragione il modello che accompagna questo software, con l’incertezza di ogni cifra e per lingua, tipo e lunghezza del testo, è scritto nella scheda del modello, nel codice sorgente: <file>{path}</file>',
  'groups.title': 'Per lingua, tipo e lunghezza',
  'groups.text':
    'F1 su tutto ciò che è stato trovato e tutto ciò che c’era. La linea mostra dove si trova il valore con una certezza del 95 %: meno testi, più lunga la linea.',
  'groups.group': 'Testi',
  'groups.count': '{count, plural, one {# testo} other {# testi}}',
  'groups.figure': 'F1',
  'groups.languages': 'Per lingua',
  'groups.kinds': 'Per tipo',
  'groups.lengths': 'Per lunghezza',
  'groups.kind.idea': 'Idee',
  'groups.kind.comment': 'Commenti',
  'groups.kind.feedback': 'Pareri',
  'groups.kind.response': 'Risposte',
  'groups.words': 'Da {from} a {to} parole',
  'groups.words.more': '{from} parole o più',
  'groups.range': '{value} (da {low} a {high})',
  'sure.title': 'Quanto è sicuro e quante volte ha ragione',
  'sure.text':
    'Per ogni tema il programma dice quanto è probabile. Dei temi che ritiene probabili al 70 %, sette su dieci dovrebbero esserci. Ecco com’è andata sugli stessi testi. Due impostazioni che servono a questo sono state scelte su altri testi.',
  'sure.figure':
    'Ogni punto rappresenta temi ritenuti più o meno ugualmente probabili. Verso destra: quanto sono stati ritenuti probabili. Verso l’alto: quanti di essi c’erano, con una certezza del 95 % entro la barra. Sulla linea diagonale le due cose coincidono.',
  'sure.said': 'Ha detto',
  'sure.predictions': '{count, plural, one {# volta} other {# volte}}',
  'sure.carried': 'C’era',
  'sure.percent': '{share, number, percent}',
  'sure.range': '{share, number, percent} (da {low, number, percent} a {high, number, percent})',
  'limits.title': 'Dove sbaglia',
  'limits.negation': 'Negazione: «non» e «mai» sono capiti solo all’interno di una parte della frase.',
  'limits.quotation': 'Citazioni: non distingue le parole altrui da quelle di chi scrive.',
  'limits.irony': 'Ironia: prende ogni parola così com’è scritta.',
  'limits.long': 'I testi lunghi, e quelli che argomentano invece di raccontare, sono letti peggio.',
  'limits.lists':
    'Un semplice elenco di lamentele viene letto come lamentele, e un testo senza nessuno dei temi spesso ne riceve comunque uno.',
  'limits.languages':
    'Legge alcune lingue meglio di altre. Anche solo per questo i conteggi di due lingue possono essere diversi.',
  'limits.others': 'Un testo in una lingua non indicata sopra di solito non riceve alcun tema.',
  'do.title': 'Che cosa si può fare',
  'do.1':
    'Il personale può confermare o rimuovere ciò che il programma ha trovato e aggiungere ciò che gli è sfuggito. Ciò che decide una persona conta più di ciò che ha detto il programma.',
  'do.2':
    'Chi pensa che un proprio testo sia stato letto male può chiedere una correzione all’ufficio responsabile: al telefono, allo sportello o per iscritto.',
  'terms.title': 'I temi',
  'terms.same':
    'Un tema viene annotato quando il programma lo ritiene probabile almeno al {share, number, percent}. La cifra è bassa di proposito: un tema sbagliato si vede e si può togliere, uno mancato no.',
  'terms.text':
    'Un tema viene annotato quando il programma lo ritiene almeno così probabile. Più bassa è la cifra, prima viene annotato.',
  'terms.term': 'Tema',
  'terms.threshold': 'Da una probabilità del',
  probability: '{share, number, percent}',
};
