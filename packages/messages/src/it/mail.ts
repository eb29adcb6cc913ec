import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Conferma dell’indirizzo e-mail',
  'confirm.body':
    'Buongiorno {name},\n\nper confermare l’indirizzo e-mail basta aprire questo link:\n\n{link}\n\nIl link funziona per un giorno. Chi non ha chiesto un account non deve fare nulla.',
  'already.subject': 'L’account esiste già',
  'already.body':
    'Buongiorno {name},\n\nc’è stato un tentativo di registrarsi con questo indirizzo. Esiste già un account, quindi non è cambiato nulla.\n\nPer accedere:\n\n{link}\n\nPer scegliere una nuova password, se quella attuale è stata dimenticata:\n\n{resetLink}\n\nSe il tentativo era di qualcun altro, non occorre fare nulla.',
  'reset.subject': 'Scelta di una nuova password',
  'reset.body':
    'Buongiorno {name},\n\nper scegliere una nuova password basta aprire questo link:\n\n{link}\n\nIl link funziona per un’ora. Se la richiesta era di qualcun altro, non occorre fare nulla: la password resta com’è.',
  'password-changed.subject': 'La password è stata cambiata',
  'password-changed.body':
    'Buongiorno {name},\n\nla password dell’account è appena stata cambiata. Ogni accesso aperto in precedenza è stato chiuso.\n\nSe a cambiarla è stato qualcun altro, occorre scegliere subito una nuova password:\n\n{link}',
  'answered.subject': 'Una risposta al contributo inviato',
  'answered.body':
    'Buongiorno {name},\n\n{department} ha risposto a «{title}». La risposta si può leggere qui:\n\n{link}',
  'drift.subject': 'È cambiato ciò che le persone scrivono',
  'drift.body':
    'Buongiorno {name},\n\nciò che è stato scritto dal {from} al {to} differisce da ciò che è stato scritto dal {firstFrom} al {firstTo} più di quanto spieghi il caso. Il programma che legge i testi potrebbe avere ragione meno spesso:\n\n{changes}\n\nPuò esserci un buon motivo, per esempio un nuovo servizio o una campagna. Altrimenti aiuta verificare ciò di cui il programma non è sicuro e addestrare un modello con le verifiche. I modelli si trovano qui:\n\n{link}\n\nQuesto avviso arriva una sola volta finché il cambiamento dura.',
  'drift.change': '{language}: {changes}',
  'drift.language-mix': 'in quali lingue si scrive',
  'drift.topic-mix': 'di quali temi si parla',
  'drift.term-probability': 'quanto il programma è sicuro di singoli temi',
  'drift.lengths': 'quanto sono lunghi i testi',
  'drift.without-label': 'quanti testi non hanno alcun tema',
  'drift.unknown-words': 'quante parole il programma non conosce',
} satisfies Texts<typeof english>;
