import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.title.idea': 'Idee melden',
  'report.title.comment': 'Kommentar melden',
  'report.title.feedback': 'Rückmeldung melden',
  'report.lead':
    'Eine Person aus der Verwaltung liest Ihre Meldung und entscheidet, ob gegen die Hausregeln verstoßen wurde. Wer den Beitrag verfasst hat, erfährt nicht, wer ihn gemeldet hat.',
  'report.of': 'Sie melden: <what>{title}</what>',
  'report.reason': 'Was stimmt damit nicht?',
  'report.text': 'Möchten Sie etwas hinzufügen?',
  'report.text.hint': 'Zum Beispiel, welche Wörter oder welche Zeile.',
  'report.send': 'Meldung senden',
  'report.cancel': 'Zurück, ohne zu melden',
  'reason.spam': 'Werbung oder Spam',
  'reason.abuse': 'Beleidigung oder Drohung',
  'reason.hate': 'Hass gegen eine Gruppe von Menschen',
  'reason.personal-data': 'Personenbezogene Daten anderer',
  'reason.off-topic': 'Es geht um etwas anderes',
  'reason.other': 'Etwas anderes',
  'rule.respect': 'Menschen achten',
  'rule.respect.text':
    'Kritisieren Sie Dinge, Entscheidungen und Leistungen so scharf, wie Sie möchten. Beleidigen und bedrohen Sie niemanden.',
  'rule.no-personal-data': 'Keine personenbezogenen Daten',
  'rule.no-personal-data.text': 'Lassen Sie Namen, Adressen, Telefonnummern und Fotos anderer Menschen weg.',
  'rule.no-advertising': 'Keine Werbung',
  'rule.no-advertising.text': 'Hier ist kein Ort, um etwas zu verkaufen oder für eine Partei zu werben.',
  'rule.no-hate': 'Kein Hass',
  'rule.no-hate.text':
    'Niemand wird wegen Herkunft, Religion, Geschlecht, Alter, Behinderung oder sexueller Orientierung herabgesetzt.',
  'rule.on-topic': 'Bei der Sache bleiben',
  'rule.on-topic.text': 'Schreiben Sie über die Leistung oder die Idee, um die es auf der Seite geht.',
  'rule.lawful': 'Nichts Rechtswidriges',
  'rule.lawful.text': 'Rufen Sie nicht zu Straftaten auf, und veröffentlichen Sie nicht, was anderen gehört.',
  'rules.moderation.title': 'Wenn etwas gegen die Regeln verstößt',
  'rules.moderation.text':
    'Alle können es melden. Eine Person aus der Verwaltung entscheidet und nennt den Grund. Ausgeblendete Beiträge werden nicht gelöscht: Wer sie verfasst hat, sieht sie weiterhin, zusammen mit der Regel und dem Grund, und eine Entscheidung kann rückgängig gemacht werden.',
  'hidden.title': 'Öffentlich nicht sichtbar',
  'hidden.text': 'Nur Sie und die Verwaltung sehen dies. Es wurde wegen der Hausregel „{rule}“ ausgeblendet.',
  'hidden.reason': 'Genannter Grund: <said>{reason}</said>',
} satisfies Texts<typeof english>;
