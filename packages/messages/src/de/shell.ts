import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'page-title': '{page} – {site}',
  'skip-to-content': 'Zum Inhalt springen',
  'nav.label': 'Hauptnavigation',
  'nav.ideas': 'Ideen',
  'nav.services': 'Öffentliche Leistungen',
  'nav.feedback': 'Rückmeldung geben',
  'nav.desk': 'Arbeitsplatz',
  'nav.insights': 'Auswertungen',
  'log-in': 'Anmelden',
  'sign-up': 'Registrieren',
  'log-out': 'Abmelden',
  'signed-in-as': '<hidden>Angemeldet als</hidden> <who>{name}</who>',
  'language.label': '<hidden>Sprache:</hidden> {name}',
  'footer.label': 'Über diese Website',
  'footer.about': 'So funktioniert es',
  'footer.rules': 'Hausregeln',
  'footer.accessibility': 'Barrierefreiheit',
  'footer.mailbox': 'Demo-Postfach',
  'footer.promise': 'Kein Tracking, keine Werbung. Freie Software unter der EUPL 1.2.',
  'demo.title': 'Demo-Stadt.',
  'demo.text': 'Die Menschen, Ideen und Antworten hier sind erfunden.',
  loading: 'Die Seite wird geladen …',
  sending: 'Wird gesendet …',
  'field.optional': '(freiwillig)',
  'characters.max': 'Höchstens {max, plural, one {# Zeichen} other {# Zeichen}}.',
  'characters.left': '{count, plural, one {Noch # Zeichen frei} other {Noch # Zeichen frei}}',
  'characters.over': '{count, plural, one {# Zeichen zu viel} other {# Zeichen zu viel}}',
  'next-page': 'Nächste Seite',
  'first-page': 'Zurück zur ersten Seite',
  'pages.label': 'Seiten',
  'offline.text':
    'Sie sind offline. Was Sie geschrieben haben, bleibt auf dieser Seite stehen: Senden Sie es, sobald Sie wieder verbunden sind.',
  'home.title': 'Bessere öffentliche Leistungen, gemeinsam gemacht',
  'home.lead':
    'Schlagen Sie Ideen vor und sagen Sie, wie öffentliche Leistungen für Sie funktionieren. Die zuständige Stelle antwortet öffentlich, und alle können sehen, was daraus wird.',
  'home.propose': 'Idee vorschlagen',
  'home.propose.text':
    'Etwas Neues, das das Leben hier besser machen würde. Andere können es unterstützen und mit Ihnen diskutieren.',
  'home.feedback': 'Rückmeldung zu einer Leistung geben',
  'home.feedback.text':
    'Sagen Sie, was gut lief und was nicht. Es dauert zwei Minuten, und Sie brauchen kein Konto.',
  'home.newest': 'Neueste Ideen',
  'home.newest.all': 'Alle Ideen ansehen',
  'home.newest.none': 'Es gibt noch keine Ideen. Ihre kann die erste sein.',
  'home.answered': 'Kürzlich beantwortet',
  'home.answered.all': 'Alle beantworteten Ideen ansehen',
  'home.answered.none': 'Sobald eine Stelle auf eine Idee antwortet, können Sie es hier lesen.',
  'about.title': 'So funktioniert es',
  'about.lead':
    'Öffentliche Leistungen werden besser, wenn die Menschen, die sie nutzen, und die Menschen, die sie erbringen, gemeinsam daran arbeiten. Diese Website ist der Ort dafür.',
  'about.idea.title': 'Was mit einer Idee geschieht',
  'about.idea.1': 'Sie beschreiben sie und wählen die Leistung, um die es geht. Sie erscheint sofort.',
  'about.idea.2': 'Andere unterstützen und diskutieren sie: dafür, dagegen oder dazwischen.',
  'about.idea.3':
    'Die zuständige Stelle prüft sie und antwortet öffentlich, mit ihrer Entscheidung und den Gründen.',
  'about.idea.4': 'Sie sehen jeden Schritt auf der Seite Ihrer Idee.',
  'about.feedback.title': 'Was mit einer Rückmeldung geschieht',
  'about.feedback.1': 'Sie bewerten eine Leistung und sagen, wenn Sie möchten, was gut oder schlecht war.',
  'about.feedback.2':
    'Sie erhalten einen Link, den nur Sie kennen. Damit können Sie Ihre Rückmeldung verfolgen, ohne Konto.',
  'about.feedback.3': 'Die zuständige Stelle liest sie und kann Ihnen dort antworten.',
  'about.data.title': 'Was wir daraus lernen',
  'about.data.text':
    'Jeder Beitrag wird nach Themen geordnet. Sie stammen aus veröffentlichter Forschung darüber, wie Bürgerinnen, Bürger und Verwaltung zusammenarbeiten. Das zeigt der Verwaltung, was sie gut macht und wo Menschen auf Hindernisse stoßen. Verwendet werden dafür die Worte des Beitrags, niemals, wer Sie sind.',
  'about.data.more': 'Wie Texte gelesen werden, und wie gut',
  'about.data.outside':
    'Was Sie hier schreiben, liest auch ein Sprachmodell auf einem Server, den <who>{operator}</who> betreibt. Persönliche Daten, die ein Programm erkennt, werden vorher herausgenommen; es erkennt nicht alle.',
  'about.people.title': 'Wenn Sie lieber mit einem Menschen sprechen',
  'about.people.text':
    'Dasselbe können Sie am Telefon oder am Schalter jeder Stelle sagen. Die Beschäftigten können es hier für Sie eintragen.',
  'rules.title': 'Hausregeln',
  'rules.lead':
    'Alle sind willkommen, und Kritik ist es auch. Diese Regeln halten die Diskussion für alle offen. Was dagegen verstößt, kann ausgeblendet werden, mit einer Begründung, die lesen kann, wer den Beitrag verfasst hat.',
  'accessibility.title': 'Barrierefreiheit',
  'accessibility.lead':
    'Diese Website ist für alle gemacht: auf einem alten Telefon, mit der Tastatur, mit einem Screenreader, mit vergrößerter Schrift oder ohne JavaScript.',
  'accessibility.aim.title': 'Was wir anstreben',
  'accessibility.aim.text':
    'Wir richten uns nach den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2 auf Stufe AA und nach der europäischen Norm EN 301 549. Jede Seite wird bei jeder Änderung automatisch und zusätzlich von Hand geprüft.',
  'accessibility.can.title': 'Worauf Sie sich verlassen können',
  'accessibility.can.1':
    'Alles lässt sich allein mit der Tastatur bedienen, und Sie sehen immer, wo Sie sind.',
  'accessibility.can.2':
    'Die Schrift lässt sich auf 200 % vergrößern, und das Fenster kann bis auf 320 Pixel schmal sein.',
  'accessibility.can.3':
    'Die Farben folgen Ihrem Gerät: hell, dunkel oder mit hohem Kontrast. Nichts bewegt sich von selbst.',
  'accessibility.can.4': 'Lesen und Senden funktionieren ohne JavaScript.',
  'accessibility.limits.title': 'Bekannte Grenzen',
  'accessibility.limits.text':
    'Was Menschen hier schreiben, wird so gezeigt, wie sie es geschrieben haben. Es kann schwer lesbar sein und wird nicht übersetzt.',
  'accessibility.contact.title': 'Etwas funktioniert bei Ihnen nicht?',
  'accessibility.contact.text':
    'Bitte sagen Sie es der Stelle, die diese Website betreibt, so wie es Ihnen am besten passt: am Telefon, am Schalter oder schriftlich. Wenn Sie mit der Antwort nicht zufrieden sind, können Sie sich an die Stelle in Ihrem Land wenden, die die Barrierefreiheit öffentlicher Websites überwacht.',
} satisfies Texts<typeof english>;
