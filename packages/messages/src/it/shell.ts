import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'page-title': '{page} – {site}',
  'skip-to-content': 'Vai al contenuto',
  'nav.label': 'Navigazione principale',
  'nav.ideas': 'Idee',
  'nav.services': 'Servizi pubblici',
  'nav.feedback': 'Lascia un’opinione',
  'nav.desk': 'Scrivania',
  'nav.insights': 'Analisi',
  'log-in': 'Accedi',
  'sign-up': 'Registrati',
  'log-out': 'Esci',
  'signed-in-as': '<hidden>Accesso effettuato come</hidden> <who>{name}</who>',
  'language.label': '<hidden>Lingua:</hidden> {name}',
  'footer.label': 'Informazioni sul sito',
  'footer.about': 'Come funziona',
  'footer.rules': 'Regole di partecipazione',
  'footer.accessibility': 'Accessibilità',
  'footer.mailbox': 'Casella di prova',
  'footer.promise': 'Nessun tracciamento, nessuna pubblicità. Software libero con licenza EUPL 1.2.',
  'demo.title': 'Città dimostrativa.',
  'demo.text': 'Le persone, le idee e le risposte presenti qui sono inventate.',
  loading: 'Caricamento della pagina…',
  sending: 'Invio in corso…',
  'field.optional': '(facoltativo)',
  'characters.max': 'Al massimo {max, plural, one {# carattere} many {# di caratteri} other {# caratteri}}.',
  'characters.left':
    '{count, plural, one {Resta # carattere} many {Restano # di caratteri} other {Restano # caratteri}}',
  'characters.over':
    '{count, plural, one {# carattere di troppo} many {# di caratteri di troppo} other {# caratteri di troppo}}',
  'next-page': 'Pagina successiva',
  'first-page': 'Torna alla prima pagina',
  'pages.label': 'Pagine',
  'offline.text':
    'Connessione assente. Quanto scritto resta in questa pagina: si potrà inviare quando la connessione sarà tornata.',
  'home.title': 'Servizi pubblici migliori, fatti insieme',
  'home.lead':
    'Qui si possono proporre idee e raccontare come funzionano i servizi pubblici. L’ufficio competente risponde in pubblico, e chiunque può vedere che cosa ne nasce.',
  'home.propose': 'Proponi un’idea',
  'home.propose.text':
    'Qualcosa di nuovo che renderebbe migliore la vita qui. Altre persone possono sostenere l’idea e discuterne.',
  'home.feedback': 'Lascia un’opinione su un servizio',
  'home.feedback.text':
    'Per dire che cosa è andato bene e che cosa no. Bastano due minuti, e non serve un account.',
  'home.newest': 'Idee più recenti',
  'home.newest.all': 'Vedi tutte le idee',
  'home.newest.none': 'Non ci sono ancora idee. La prima può arrivare adesso.',
  'home.answered': 'Risposte recenti',
  'home.answered.all': 'Vedi tutte le idee con risposta',
  'home.answered.none': 'Appena un ufficio risponde a un’idea, la risposta si può leggere qui.',
  'about.title': 'Come funziona',
  'about.lead':
    'I servizi pubblici migliorano quando chi li usa e chi li gestisce ci lavorano insieme. Questo sito è il luogo per farlo.',
  'about.idea.title': 'Che cosa succede a un’idea',
  'about.idea.1':
    'Chi la propone la descrive e sceglie il servizio a cui si riferisce. L’idea appare subito.',
  'about.idea.2': 'Altre persone la sostengono e ne discutono: a favore, contro o nel mezzo.',
  'about.idea.3':
    'L’ufficio competente la esamina e risponde in pubblico, con la decisione e le motivazioni.',
  'about.idea.4': 'Ogni passaggio si può seguire nella pagina dell’idea.',
  'about.feedback.title': 'Che cosa succede a un’opinione',
  'about.feedback.1': 'Si valuta un servizio e, se si vuole, si dice che cosa è andato bene o male.',
  'about.feedback.2':
    'Si riceve un link che nessun altro conosce. Con il link si può seguire la propria opinione, senza un account.',
  'about.feedback.3': 'L’ufficio la legge e può rispondere in quella pagina.',
  'about.data.title': 'Che cosa ne impariamo',
  'about.data.text':
    'Ogni contributo viene classificato secondo temi tratti da ricerche pubblicate su come cittadini e amministrazioni lavorano insieme. Così l’amministrazione vede che cosa fa bene e dove le persone incontrano ostacoli. Si usano le parole del contributo, mai l’identità di chi scrive.',
  'about.data.more': 'Come vengono letti i testi, e quanto bene',
  'about.data.outside':
    'Ciò che si scrive qui viene letto anche da un modello linguistico su un server gestito da <who>{operator}</who>. Prima vengono tolti i dati personali che un programma riconosce; non li riconosce tutti.',
  'about.people.title': 'Per chi preferisce parlare con una persona',
  'about.people.text':
    'Le stesse cose si possono dire al telefono o allo sportello di qualsiasi ufficio. Il personale può inserirle qui per conto di chi lo chiede.',
  'rules.title': 'Regole di partecipazione',
  'rules.lead':
    'Ogni persona è benvenuta, e anche le critiche lo sono. Queste regole mantengono la discussione aperta a chiunque. Ciò che le viola può essere nascosto, con una motivazione che chi lo ha scritto può leggere.',
  'accessibility.title': 'Accessibilità',
  'accessibility.lead':
    'Questo sito è fatto per chiunque: su un vecchio telefono, con la tastiera, con un lettore di schermo, con il testo ingrandito o senza JavaScript.',
  'accessibility.aim.title': 'Che cosa ci proponiamo',
  'accessibility.aim.text':
    'Seguiamo le linee guida per l’accessibilità dei contenuti web (WCAG) 2.2 al livello AA e la norma europea EN 301 549. Ogni pagina viene controllata con test automatici a ogni modifica, e anche a mano.',
  'accessibility.can.title': 'Su che cosa si può contare',
  'accessibility.can.1': 'Tutto funziona con la sola tastiera, e si vede sempre in che punto ci si trova.',
  'accessibility.can.2':
    'Il testo si può ingrandire fino al 200% e la finestra può essere stretta fino a 320 pixel.',
  'accessibility.can.3':
    'I colori seguono le impostazioni del dispositivo: chiaro, scuro o contrasto elevato. Nulla si muove da solo.',
  'accessibility.can.4': 'La lettura e l’invio funzionano senza JavaScript.',
  'accessibility.limits.title': 'Limiti noti',
  'accessibility.limits.text':
    'Ciò che le persone scrivono qui è mostrato così come è stato scritto. Può essere difficile da leggere e non viene tradotto.',
  'accessibility.contact.title': 'Qualcosa non funziona?',
  'accessibility.contact.text':
    'È possibile segnalarlo all’ufficio che gestisce questo sito nel modo preferito: al telefono, allo sportello o per iscritto. Se la risposta non è soddisfacente, ci si può rivolgere all’ente che nel proprio Paese vigila sull’accessibilità dei siti pubblici.',
} satisfies Texts<typeof english>;
