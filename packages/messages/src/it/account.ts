import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Registrati',
  'sign-up.lead':
    'Con un account si possono proporre, sostenere e commentare le idee. Per le opinioni sui servizi non serve un account.',
  'sign-up.name': 'Nome visibile agli altri',
  'sign-up.name.hint':
    'Il proprio nome rende la discussione più personale, ma non deve essere per forza quello vero.',
  'sign-up.email': 'Indirizzo e-mail',
  'sign-up.email.hint':
    'Servirà a inviare un link di conferma e le risposte alle idee proposte. Non viene mai mostrato in pubblico.',
  'sign-up.password': 'Password',
  'sign-up.password.hint':
    'Almeno {min, plural, one {# carattere} many {# di caratteri} other {# caratteri}}. Tre o quattro parole di seguito sono facili da ricordare e difficili da indovinare.',
  'sign-up.send': 'Crea il mio account',
  'sign-up.have-one': 'Account già esistente? <link>Accedi</link>',
  'check-mail.title': 'Controllare la posta elettronica',
  'check-mail.text':
    'Se l’indirizzo può essere usato, è in arrivo un’e-mail con un link. Aprire il link per completare la registrazione.',
  'check-mail.none.title': 'Nessuna e-mail dopo qualche minuto?',
  'check-mail.none.text':
    'Guardare nella cartella della posta indesiderata e controllare che l’indirizzo fosse giusto. È possibile farsi inviare di nuovo l’e-mail.',
  'check-mail.again': 'Invia di nuovo l’e-mail',
  'check-mail.sent-again': 'Se l’indirizzo può essere usato, l’e-mail è di nuovo in arrivo.',
  'check-mail.demo':
    'In questa città dimostrativa le e-mail non vengono inviate. Si possono leggere nella casella di prova.',
  'check-mail.demo.open': 'Apri la casella di prova',
  'confirm.title': 'Conferma dell’indirizzo e-mail',
  'confirm.text': 'Un clic, e l’account è pronto.',
  'confirm.send': 'Conferma il mio indirizzo',
  'confirm.no-token': 'Il link è incompleto. Aprirlo di nuovo dall’e-mail o copiarlo per intero.',
  'confirm.new-link': 'Richiedi un nuovo link',
  confirmed: 'Registrazione completata. L’account è pronto.',
  'log-in.title': 'Accedi',
  'log-in.email': 'Indirizzo e-mail',
  'log-in.password': 'Password',
  'log-in.send': 'Accedi',
  'log-in.forgot': 'Ho dimenticato la password',
  'log-in.none': 'Nessun account? <link>Registrati</link>',
  'logged-in': 'Accesso effettuato.',
  'logged-out': 'Uscita effettuata.',
  'forgot.title': 'Scegli una nuova password',
  'forgot.lead':
    'Indicare l’indirizzo e-mail dell’account. Invieremo un link con cui scegliere una nuova password.',
  'forgot.email': 'Indirizzo e-mail',
  'forgot.send': 'Inviami il link',
  'reset.title': 'Scegli una nuova password',
  'reset.password': 'Nuova password',
  'reset.send': 'Salva la nuova password',
  'reset.note': 'Su tutti gli altri dispositivi l’accesso verrà chiuso.',
  'reset.no-token': 'Il link è incompleto. Aprirlo di nuovo dall’e-mail o copiarlo per intero.',
  'reset.done': 'La nuova password è salvata e l’accesso è stato effettuato.',
  'mailbox.title': 'Casella di prova',
  'mailbox.lead':
    'Nella città dimostrativa nessuna e-mail esce dal computer. Qui c’è ciò che sarebbe stato inviato, dal più recente.',
  'mailbox.none': 'Ancora nessuna e-mail.',
  'mailbox.sent': 'A <who>{to}</who>, invio: <moment>{at}</moment>',
} satisfies Texts<typeof english>;
