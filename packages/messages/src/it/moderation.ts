import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.title.idea': 'Segnala un’idea',
  'report.title.comment': 'Segnala un commento',
  'report.title.feedback': 'Segnala un’opinione',
  'report.lead':
    'Una persona dell’amministrazione leggerà la segnalazione e deciderà se le regole di partecipazione sono state violate. Chi ha scritto il testo non saprà chi lo ha segnalato.',
  'report.of': 'Oggetto della segnalazione: <what>{title}</what>',
  'report.reason': 'Che cosa non va?',
  'report.text': 'C’è altro da aggiungere?',
  'report.text.hint': 'Per esempio, quali parole o quale riga.',
  'report.send': 'Invia la segnalazione',
  'report.cancel': 'Torna indietro senza segnalare',
  'reason.spam': 'Pubblicità o spam',
  'reason.abuse': 'Insulto o minaccia',
  'reason.hate': 'Odio contro un gruppo di persone',
  'reason.personal-data': 'Dati personali di qualcuno',
  'reason.off-topic': 'Parla d’altro',
  'reason.other': 'Altro motivo',
  'rule.respect': 'Rispettare le persone',
  'rule.respect.text':
    'Cose, decisioni e servizi si possono criticare anche con durezza. Non insultare né minacciare nessuno.',
  'rule.no-personal-data': 'Niente dati personali',
  'rule.no-personal-data.text':
    'Non inserire nomi, indirizzi, numeri di telefono e fotografie di altre persone.',
  'rule.no-advertising': 'Niente pubblicità',
  'rule.no-advertising.text': 'Questo non è un luogo per vendere o per fare campagna per un partito.',
  'rule.no-hate': 'Niente odio',
  'rule.no-hate.text':
    'Nessuna persona va offesa per origine, religione, sesso, età, disabilità o orientamento sessuale.',
  'rule.on-topic': 'Restare in tema',
  'rule.on-topic.text': 'Scrivere del servizio o dell’idea di cui tratta la pagina.',
  'rule.lawful': 'Nulla di illecito',
  'rule.lawful.text': 'Non istigare a commettere reati e non pubblicare ciò che appartiene ad altri.',
  'rules.moderation.title': 'Quando qualcosa viola le regole',
  'rules.moderation.text':
    'Chiunque può segnalarlo. Una persona dell’amministrazione decide e ne indica il motivo. I contributi nascosti non vengono cancellati: chi li ha scritti continua a vederli, insieme alla regola e al motivo, e una decisione può essere annullata.',
  'hidden.title': 'Nascosto al pubblico',
  'hidden.text':
    'È visibile solo a chi l’ha scritto e al personale. È stato nascosto per la regola di partecipazione «{rule}».',
  'hidden.reason': 'Motivo indicato: <said>{reason}</said>',
} satisfies Texts<typeof english>;
