import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Registrieren',
  'sign-up.lead':
    'Mit einem Konto können Sie Ideen vorschlagen, unterstützen und kommentieren. Für Rückmeldungen zu Leistungen brauchen Sie kein Konto.',
  'sign-up.name': 'Name, den andere sehen',
  'sign-up.name.hint':
    'Ihr eigener Name macht eine Diskussion persönlicher, es muss aber nicht Ihr richtiger sein.',
  'sign-up.email': 'E-Mail-Adresse',
  'sign-up.email.hint':
    'Wir senden Ihnen einen Link zur Bestätigung und die Antworten auf Ihre Ideen. Die Adresse wird nie öffentlich gezeigt.',
  'sign-up.password': 'Passwort',
  'sign-up.password.hint':
    'Mindestens {min, plural, one {# Zeichen} other {# Zeichen}}. Drei oder vier Wörter hintereinander sind leicht zu merken und schwer zu erraten.',
  'sign-up.send': 'Konto anlegen',
  'sign-up.have-one': 'Haben Sie schon ein Konto? <link>Anmelden</link>',
  'check-mail.title': 'Bitte sehen Sie in Ihr Postfach',
  'check-mail.text':
    'Wenn die Adresse verwendet werden kann, ist eine E-Mail mit einem Link unterwegs. Öffnen Sie den Link, um die Registrierung abzuschließen.',
  'check-mail.none.title': 'Nach einigen Minuten noch keine E-Mail?',
  'check-mail.none.text':
    'Sehen Sie im Spam-Ordner nach und prüfen Sie, ob die Adresse richtig war. Sie können sich die E-Mail erneut senden lassen.',
  'check-mail.again': 'E-Mail erneut senden',
  'check-mail.sent-again': 'Wenn die Adresse verwendet werden kann, ist die E-Mail erneut unterwegs.',
  'check-mail.demo':
    'In dieser Demo-Stadt werden keine E-Mails versendet. Sie können sie im Demo-Postfach lesen.',
  'check-mail.demo.open': 'Demo-Postfach öffnen',
  'confirm.title': 'Bestätigen Sie Ihre E-Mail-Adresse',
  'confirm.text': 'Ein Klick, und Ihr Konto ist fertig.',
  'confirm.send': 'Meine Adresse bestätigen',
  'confirm.no-token':
    'Der Link ist unvollständig. Bitte öffnen Sie ihn noch einmal aus der E-Mail oder kopieren Sie ihn ganz.',
  'confirm.new-link': 'Neuen Link anfordern',
  confirmed: 'Willkommen. Ihr Konto ist fertig.',
  'log-in.title': 'Anmelden',
  'log-in.email': 'E-Mail-Adresse',
  'log-in.password': 'Passwort',
  'log-in.send': 'Anmelden',
  'log-in.forgot': 'Passwort vergessen',
  'log-in.none': 'Noch kein Konto? <link>Registrieren</link>',
  'logged-in': 'Sie sind angemeldet.',
  'logged-out': 'Sie sind abgemeldet.',
  'forgot.title': 'Neues Passwort wählen',
  'forgot.lead':
    'Nennen Sie uns die E-Mail-Adresse Ihres Kontos. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort wählen können.',
  'forgot.email': 'E-Mail-Adresse',
  'forgot.send': 'Link senden',
  'reset.title': 'Neues Passwort wählen',
  'reset.password': 'Neues Passwort',
  'reset.send': 'Neues Passwort speichern',
  'reset.note': 'Auf allen anderen Geräten werden Sie abgemeldet.',
  'reset.no-token':
    'Der Link ist unvollständig. Bitte öffnen Sie ihn noch einmal aus der E-Mail oder kopieren Sie ihn ganz.',
  'reset.done': 'Ihr neues Passwort ist gespeichert, und Sie sind angemeldet.',
  'mailbox.title': 'Demo-Postfach',
  'mailbox.lead':
    'In der Demo-Stadt verlässt keine E-Mail den Rechner. Hier steht, was versendet worden wäre, das Neueste zuerst.',
  'mailbox.none': 'Noch keine E-Mails.',
  'mailbox.sent': 'An <who>{to}</who>, gesendet am <moment>{at}</moment>',
} satisfies Texts<typeof english>;
