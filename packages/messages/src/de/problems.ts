import type { Texts } from '../catalogs.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'summary.title':
    '{count, plural, one {Eine Angabe muss noch geprüft werden} other {# Angaben müssen noch geprüft werden}}',
  'summary.tab': 'Noch nicht gesendet: {title}',
  'summary.field': '{field} – {fault}',
  'field.required': 'Bitte füllen Sie dieses Feld aus.',
  'field.required-choice': 'Bitte wählen Sie etwas aus.',
  'field.wrong-type': 'Hier wird eine andere Art von Angabe erwartet.',
  'field.too-short': 'Schreiben Sie mindestens {limit, plural, one {# Zeichen} other {# Zeichen}}.',
  'field.too-long': 'Schreiben Sie höchstens {limit, plural, one {# Zeichen} other {# Zeichen}}.',
  'field.too-small': 'Wählen Sie {limit, number} oder mehr.',
  'field.too-big': 'Wählen Sie {limit, number} oder weniger.',
  'field.not-a-choice': 'Wählen Sie eine der angebotenen Antworten.',
  'field.invalid-email': 'Geben Sie eine E-Mail-Adresse wie name@example.org ein.',
  'field.invalid-format': 'Das ist nicht in der erwarteten Form geschrieben.',
  'field.text-malformed':
    'Der Text enthält Zeichen, die nicht gespeichert werden können. Bitte geben Sie sie neu ein.',
  'field.unknown-field':
    'Dieses Formular hat ein Feld, das hier nicht bekannt ist. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'field.unknown-service': 'Diese Leistung steht nicht in der Liste. Wählen Sie eine andere.',
  'field.unknown-district': 'Dieser Stadtteil steht nicht in der Liste. Wählen Sie einen anderen.',
  'field.unknown-department': 'Diese Dienststelle steht nicht in der Liste. Wählen Sie eine andere.',
  'field.password-too-common':
    'Dieses Passwort ist leicht zu erraten. Mehrere Wörter hintereinander ergeben ein gutes.',
  'field.already-taken': 'Das wird bereits verwendet. Wählen Sie etwas anderes.',
  'field.invalid': 'Bitte prüfen Sie diese Angabe.',
  'invalid-input': 'In dieser Adresse stimmt etwas nicht',
  'invalid-input.advice': 'Bitte prüfen Sie die Adresse oder beginnen Sie noch einmal auf der Startseite.',
  'malformed-request': 'Wir konnten nicht lesen, was gesendet wurde',
  'malformed-request.advice':
    'Bitte gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'too-large': 'Das ist zu viel auf einmal',
  'too-large.advice': 'Bitte kürzen Sie Ihren Text und senden Sie ihn noch einmal.',
  'unsupported-media-type': 'Diese Art von Inhalt können wir nicht annehmen',
  'unsupported-media-type.advice':
    'Bitte gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'not-found': 'Diese Seite gibt es nicht',
  'not-found.advice':
    'Vielleicht ist sie umgezogen, oder der Link ist unvollständig. Wenn Sie die Adresse eingegeben haben, prüfen Sie sie bitte.',
  'method-not-allowed': 'Das geht hier nicht',
  'method-not-allowed.advice':
    'Bitte gehen Sie zurück und versuchen Sie es noch einmal von der Seite aus, von der Sie gekommen sind.',
  'not-signed-in': 'Bitte melden Sie sich zuerst an',
  'not-signed-in.advice':
    'Dafür müssen Sie angemeldet sein. Danach kommen Sie dorthin zurück, wo Sie waren, mit dem, was Sie geschrieben haben.',
  kept: 'Noch nicht gesendet: Sie mussten sich zuerst anmelden',
  'kept.advice': 'Was Sie geschrieben haben, ist noch da. Bitte prüfen Sie es und senden Sie es noch einmal.',
  'not-allowed': 'Das dürfen Sie nicht öffnen oder tun',
  'not-allowed.advice':
    'Ihr Konto hat nicht die nötigen Rechte. Wenn Sie meinen, dass es sie haben sollte, fragen Sie bitte die zuständige Stelle.',
  'email-not-confirmed': 'Bitte bestätigen Sie zuerst Ihre E-Mail-Adresse',
  'email-not-confirmed.advice':
    'Wir haben Ihnen einen Link gesendet. Öffnen Sie ihn und versuchen Sie es dann noch einmal. Sehen Sie auch im Spam-Ordner nach.',
  'foreign-origin': 'Das kam von einer anderen Website',
  'foreign-origin.advice':
    'Zu Ihrer Sicherheit nehmen wir Formulare nur von dieser Website an. Bitte öffnen Sie die Seite hier und versuchen Sie es noch einmal.',
  'too-many-requests': 'Das war viel in kurzer Zeit',
  'too-many-requests.advice':
    'Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal. Was Sie geschrieben haben, bleibt so lange auf der Seite stehen.',
  'wrong-credentials': 'E-Mail-Adresse oder Passwort ist falsch',
  'wrong-credentials.advice': 'Bitte prüfen Sie beides. Sie können auch ein neues Passwort wählen.',
  'link-expired': 'Dieser Link gilt nicht mehr',
  'link-expired.advice':
    'Links aus unseren E-Mails gelten einmal und nur für begrenzte Zeit. Bitte fordern Sie einen neuen an.',
  'already-withdrawn': 'Das wurde bereits zurückgezogen',
  'already-withdrawn.advice': 'Es kann noch gelesen werden, mehr ist aber nicht mehr möglich.',
  'already-answered': 'Das wurde bereits beantwortet',
  'already-answered.advice': 'Bitte laden Sie die Seite neu, um die Antwort zu lesen.',
  'already-hidden': 'Das wurde bereits ausgeblendet',
  'already-hidden.advice': 'Bitte laden Sie die Seite neu, um den Stand zu sehen.',
  'not-hidden': 'Das ist nicht ausgeblendet',
  'not-hidden.advice': 'Bitte laden Sie die Seite neu, um den Stand zu sehen.',
  'already-reviewed': 'Darüber hat bereits jemand entschieden',
  'already-reviewed.advice': 'Bitte laden Sie die Seite neu, um die Entscheidung zu sehen.',
  'edited-meanwhile': 'Jemand hat das inzwischen geändert',
  'edited-meanwhile.advice':
    'Bitte laden Sie die Seite neu, sehen Sie sich die Änderung an und entscheiden Sie noch einmal.',
  'closed-for-participation': 'Hier ist keine Beteiligung mehr möglich',
  'closed-for-participation.advice':
    'Es kann noch gelesen werden, aber Unterstützung und Kommentare werden nicht mehr angenommen.',
  'work-under-way': 'Eine solche Arbeit läuft schon',
  'work-under-way.advice':
    'Bitte warten Sie, bis sie fertig ist, oder brechen Sie sie ab, und beginnen Sie dann neu.',
  'temporarily-unavailable': 'Die Website ist überlastet oder wird repariert',
  'temporarily-unavailable.advice':
    'Bitte versuchen Sie es in einer Minute noch einmal. Was Sie gesendet haben, wurde nicht gespeichert; Sie können es also ohne Bedenken noch einmal senden.',
  unexpected: 'Bei uns ist etwas schiefgegangen',
  'unexpected.advice':
    'Das ist unser Fehler, nicht Ihrer. Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, kommen Sie später wieder oder rufen Sie die zuständige Stelle an.',
  'go-home': 'Zur Startseite',
  'go-ideas': 'Ideen ansehen',
  'go-services': 'Öffentliche Leistung finden',
  'try-again': 'Noch einmal versuchen',
} satisfies Texts<typeof english>;
