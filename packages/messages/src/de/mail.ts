import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Bitte bestätigen Sie Ihre Adresse',
  'confirm.body':
    'Guten Tag {name},\n\nöffnen Sie diesen Link, um Ihre E-Mail-Adresse zu bestätigen:\n\n{link}\n\nDer Link gilt einen Tag lang. Falls Sie kein Konto anlegen wollten, müssen Sie nichts tun.',
  'already.subject': 'Sie haben bereits ein Konto',
  'already.body':
    'Guten Tag {name},\n\njemand, wahrscheinlich Sie selbst, wollte sich mit dieser Adresse registrieren. Sie haben bereits ein Konto, deshalb wurde nichts geändert.\n\nHier melden Sie sich an:\n\n{link}\n\nFalls Sie Ihr Passwort nicht mehr wissen, wählen Sie hier ein neues:\n\n{resetLink}\n\nFalls Sie es nicht waren, müssen Sie nichts tun.',
  'reset.subject': 'Wählen Sie ein neues Passwort',
  'reset.body':
    'Guten Tag {name},\n\nöffnen Sie diesen Link, um ein neues Passwort zu wählen:\n\n{link}\n\nDer Link gilt eine Stunde lang. Falls Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
  'password-changed.subject': 'Ihr Passwort wurde geändert',
  'password-changed.body':
    'Guten Tag {name},\n\ndas Passwort Ihres Kontos wurde soeben geändert. Überall, wo Sie vorher angemeldet waren, sind Sie nun abgemeldet.\n\nFalls Sie es nicht waren, wählen Sie sofort ein neues Passwort:\n\n{link}',
  'answered.subject': 'Ihr Beitrag wurde beantwortet',
  'answered.body':
    'Guten Tag {name},\n\n{department} hat auf „{title}“ geantwortet. Hier lesen Sie die Antwort:\n\n{link}',
  'drift.subject': 'Es wird anders geschrieben als bisher',
  'drift.body':
    'Guten Tag {name},\n\nwas vom {from} bis {to} geschrieben wurde, unterscheidet sich stärker von dem, was vom {firstFrom} bis {firstTo} geschrieben wurde, als der Zufall erklärt. Das Programm, das die Texte liest, hat dadurch vielleicht seltener recht:\n\n{changes}\n\nDafür kann es einen guten Grund geben, etwa eine neue Dienstleistung oder eine Kampagne. Sonst hilft: prüfen, wo das Programm unsicher ist, und aus den Prüfungen ein Modell trainieren. Die Modelle finden Sie hier:\n\n{link}\n\nSie erfahren dies einmal, und nicht wieder, solange es anhält.',
  'drift.change': '{language}: {changes}',
  'drift.language-mix': 'in welchen Sprachen geschrieben wird',
  'drift.topic-mix': 'um welche Themen es geht',
  'drift.term-probability': 'wie sicher das Programm bei einzelnen Themen ist',
  'drift.lengths': 'wie lang die Texte sind',
  'drift.without-label': 'wie viele Texte kein Thema haben',
  'drift.unknown-words': 'wie viele Wörter das Programm nicht kennt',
} satisfies Texts<typeof english>;
