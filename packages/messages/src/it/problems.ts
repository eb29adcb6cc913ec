import type { Texts } from '../catalogs.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'summary.title':
    '{count, plural, one {Una risposta da rivedere} many {# di risposte da rivedere} other {# risposte da rivedere}}',
  'summary.tab': 'Non ancora inviato: {title}',
  'summary.field': '{field} – {fault}',
  'field.required': 'Compilare questo campo.',
  'field.required-choice': 'Scegliere un’opzione.',
  'field.wrong-type': 'Qui è attesa una risposta di altro tipo.',
  'field.too-short':
    'Scrivere almeno {limit, plural, one {# carattere} many {# di caratteri} other {# caratteri}}.',
  'field.too-long':
    'Scrivere al massimo {limit, plural, one {# carattere} many {# di caratteri} other {# caratteri}}.',
  'field.too-small': 'Scegliere {limit, number} o più.',
  'field.too-big': 'Scegliere {limit, number} o meno.',
  'field.not-a-choice': 'Scegliere una delle risposte proposte.',
  'field.invalid-email': 'Inserire un indirizzo e-mail come nome@example.org.',
  'field.invalid-format': 'Non è scritto nella forma attesa.',
  'field.text-malformed': 'Il testo contiene caratteri che non si possono salvare. Digitarli di nuovo.',
  'field.unknown-field': 'Questo modulo contiene un campo sconosciuto. Ricaricare la pagina e riprovare.',
  'field.unknown-service': 'Questo servizio pubblico non è nell’elenco. Sceglierne un altro.',
  'field.unknown-district': 'Questo quartiere non è nell’elenco. Sceglierne un altro.',
  'field.unknown-department': 'Questo settore non è nell’elenco. Sceglierne un altro.',
  'field.password-too-common':
    'Questa password è facile da indovinare. Più parole di seguito ne fanno una buona.',
  'field.already-taken': 'Qualcuno lo usa già. Scegliere qualcos’altro.',
  'field.invalid': 'Controllare questo dato.',
  'invalid-input': 'In questo indirizzo c’è un errore',
  'invalid-input.advice': 'Controllare l’indirizzo o ricominciare dalla pagina iniziale.',
  'malformed-request': 'Non è stato possibile leggere quanto inviato',
  'malformed-request.advice': 'Tornare indietro, ricaricare la pagina e riprovare.',
  'too-large': 'È troppo in una volta sola',
  'too-large.advice': 'Accorciare il testo e inviarlo di nuovo.',
  'unsupported-media-type': 'Questo tipo di contenuto non è ammesso',
  'unsupported-media-type.advice': 'Tornare indietro, ricaricare la pagina e riprovare.',
  'not-found': 'Questa pagina non esiste',
  'not-found.advice':
    'Forse è stata spostata, o il link è incompleto. Se l’indirizzo è stato digitato, controllarlo.',
  'method-not-allowed': 'Qui non è possibile farlo',
  'method-not-allowed.advice': 'Tornare indietro e riprovare dalla pagina di provenienza.',
  'not-signed-in': 'Prima occorre accedere',
  'not-signed-in.advice':
    'Per questa operazione occorre accedere. Dopo si torna al punto di partenza, con quanto scritto.',
  kept: 'Non ancora inviato: prima occorreva accedere',
  'kept.advice': 'Il testo scritto è ancora qui. Controllarlo e inviarlo di nuovo.',
  'not-allowed': 'Non è consentito aprire o fare questo',
  'not-allowed.advice':
    'L’account non ha i permessi necessari. Se dovrebbe averli, rivolgersi all’ufficio competente.',
  'email-not-confirmed': 'Prima occorre confermare l’indirizzo e-mail',
  'email-not-confirmed.advice':
    'Abbiamo inviato un link. Aprirlo, poi riprovare. Guardare anche nella cartella della posta indesiderata.',
  'foreign-origin': 'La richiesta proviene da un altro sito',
  'foreign-origin.advice':
    'Per sicurezza accettiamo solo moduli di questo sito. Aprire la pagina qui e riprovare.',
  'too-many-requests': 'Troppe richieste in poco tempo',
  'too-many-requests.advice':
    'Attendere qualche minuto e riprovare. Quanto scritto resta nella pagina fino ad allora.',
  'wrong-credentials': 'L’indirizzo e-mail o la password non sono corretti',
  'wrong-credentials.advice': 'Controllare entrambi. È anche possibile scegliere una nuova password.',
  'link-expired': 'Questo link non è più valido',
  'link-expired.advice':
    'I link delle nostre e-mail funzionano una volta sola e per un tempo limitato. Richiederne uno nuovo.',
  'already-withdrawn': 'Il contributo è già stato ritirato',
  'already-withdrawn.advice': 'Si può ancora leggere, ma non si può fare altro.',
  'already-answered': 'È già stata data una risposta',
  'already-answered.advice': 'Ricaricare la pagina per leggere la risposta.',
  'already-hidden': 'Il contributo è già stato nascosto',
  'already-hidden.advice': 'Ricaricare la pagina per vedere la situazione.',
  'not-hidden': 'Il contributo non è nascosto',
  'not-hidden.advice': 'Ricaricare la pagina per vedere la situazione.',
  'already-reviewed': 'Qualcuno ha già deciso',
  'already-reviewed.advice': 'Ricaricare la pagina per vedere la decisione.',
  'edited-meanwhile': 'Nel frattempo qualcuno ha fatto una modifica',
  'edited-meanwhile.advice': 'Ricaricare la pagina, guardare la modifica e decidere di nuovo.',
  'closed-for-participation': 'Qui non si può più partecipare',
  'closed-for-participation.advice': 'Si può ancora leggere, ma non si accettano più sostegni e commenti.',
  'work-under-way': 'Un lavoro di questo tipo è già in corso',
  'work-under-way.advice': 'Attendere che finisca o annullarlo, poi ricominciare.',
  'temporarily-unavailable': 'Il sito è sovraccarico o in manutenzione',
  'temporarily-unavailable.advice':
    'Riprovare tra un minuto. Quanto inviato non è stato salvato, quindi si può inviare di nuovo senza problemi.',
  unexpected: 'Qualcosa non ha funzionato da parte nostra',
  'unexpected.advice':
    'È un errore del sito, non di chi lo usa. Riprovare. Se continua a succedere, tornare più tardi o telefonare all’ufficio.',
  'go-home': 'Vai alla pagina iniziale',
  'go-ideas': 'Sfoglia le idee',
  'go-services': 'Trova un servizio pubblico',
  'try-again': 'Riprova',
} satisfies Texts<typeof english>;
