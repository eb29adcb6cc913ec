import type { Texts } from '../catalogs.ts';
import type { retaggings as english } from '../en/retaggings.ts';

export const retaggings: Texts<typeof english> = {
  title: 'Alte Texte erneut lesen',
  lead: 'Texte behalten die Kategorien, die sie beim Lesen bekommen haben. Hier liest das Modell, das jetzt eingeschaltet ist, sie erneut. Zuerst sehen Sie, wie sich jede Summe verändern würde; erst dann entscheiden Sie.',
  'start.title': 'Ansehen, was sich ändern würde',
  'start.text':
    'Ansehen ändert nichts. Was Prüfende und Verfassende gesagt haben, zählt wie bisher. Leere Felder bedeuten alle Texte.',
  'start.from': 'Von',
  'start.to': 'Bis',
  'start.service': 'Leistung',
  'start.any-service': 'Alle Leistungen',
  'start.send': 'Wirkung ansehen',
  'open.title': 'Ein Durchgang ist offen',
  'open.text':
    'Es kann nur einer zugleich offen sein. Entscheiden Sie zuerst darüber oder brechen Sie ihn ab.',
  'open.link': 'Öffnen',
  'list.title': 'Bisherige Durchgänge',
  'list.none': 'Noch wurde kein Text erneut gelesen',
  'list.none.text': 'Nach einem Wechsel des Modells sehen Sie hier, was es zu älteren Texten sagen würde.',
  'list.more': 'Ältere zeigen',
  'one.title': 'Erneut gelesen von {version}',
  'one.back': 'Zurück zu den Durchgängen',
  'one.facts': 'Angaben',
  'fact.asked': 'Veranlasst',
  'fact.by': 'Von',
  'fact.applied': 'Angewendet',
  'fact.applied-by': 'Angewendet von',
  'fact.ended': 'Beendet',
  'fact.model': 'Modell, das liest',
  'fact.days': 'Tage',
  'fact.service': 'Leistung',
  'scope.all': 'Alle Tage',
  'scope.days': '{from} bis {to}',
  'scope.from': 'Ab {from}',
  'scope.to': 'Bis {to}',
  'status.foreseeing': 'Sieht nach, was sich ändern würde',
  'status.foreseen': 'Wartet auf Ihre Entscheidung',
  'status.applying': 'Wird angewendet',
  'status.applied': 'Angewendet',
  'status.cancelled': 'Abgebrochen',
  'status.superseded': 'Beendet: Ein anderes Modell wurde eingeschaltet',
  'status.foreseeing.text':
    'Es ändert sich nichts. Wird der Server angehalten, geht es danach von selbst weiter.',
  'status.foreseen.text':
    'Bisher hat sich nichts geändert. Sehen Sie sich unten die Wirkung an; wenden Sie sie dann an oder brechen Sie ab.',
  'status.applying.text':
    'Kategorien ändern sich, und mit ihnen die Auswertungen. Wird der Server angehalten, geht es danach von selbst weiter.',
  'status.applied.text': 'Alle Texte wurden gelesen. Die Zahlen unten sagen, was geschehen ist.',
  'status.cancelled.text':
    'Was bis dahin geändert wurde, bleibt. Es kann neu begonnen werden: Schon Gelesenes bleibt dabei, wie es ist.',
  'status.superseded.text':
    'Die Vorschau galt einem anderen Modell. Was bis dahin geändert wurde, bleibt. Beginnen Sie neu, um zu sehen, was das jetzige Modell sagen würde.',
  progress: '{read, number} von {texts, plural, one {# Text} other {# Texten}} gelesen',
  'apply.title': 'Ihre Entscheidung',
  apply: 'Anwenden',
  'apply.text':
    '{count, plural, =0 {Kein Text bekommt} one {# Text bekommt} other {# Texte bekommen}} andere Kategorien, und alle Auswertungen verändern sich wie gezeigt. Was vorher gesagt wurde, bleibt verzeichnet. Um zurückzukehren, schalten Sie das frühere Modell ein und lassen Sie die Texte erneut lesen.',
  'apply.confirm': 'Ja, anwenden',
  cancel: 'Abbrechen',
  'cancel.text': 'Es wurde nichts geändert, und es wird nichts geändert.',
  'cancel.applying.text':
    'Was bisher geändert wurde, bleibt. Sie können neu beginnen: Schon Gelesenes bleibt dabei, wie es ist.',
  'cancel.confirm': 'Ja, abbrechen',
  again: 'Mit denselben Texten neu beginnen',
  'meanwhile.text':
    'Von Ihnen wurde nichts ausgeführt. Die Seite zeigt den heutigen Stand: Sehen Sie noch einmal hin, bevor Sie entscheiden.',
  'effect.title': 'Was sich ändern würde',
  'effect.happened.title': 'Was sich geändert hat',
  'effect.texts':
    '{count, plural, =0 {Kein Text bekäme} one {# Text bekäme} other {# Texte bekämen}} andere Kategorien.',
  'effect.happened.texts':
    '{count, plural, =0 {Kein Text hat} one {# Text hat} other {# Texte haben}} andere Kategorien bekommen.',
  'effect.none': 'Der Durchgang endete, bevor alle Texte gelesen waren; seine Wirkung ist nicht bekannt.',
  'effect.wait': 'Die Wirkung ist zu sehen, sobald alle Texte gelesen sind.',
  'effect.note':
    'Die Summen gelten für die gewählten Tage und die gewählte Leistung, wie die Auswertung sie zählt.',
  'order.label': 'Reihenfolge der Tabellen',
  'order.change': 'Größte Änderung zuerst',
  'order.framework': 'Wie im Forschungsrahmen',
  'services.title': 'Nach Leistung',
  'column.term': 'Begriff',
  'column.service': 'Leistung',
  'column.before': 'Vorher',
  'column.after': 'Nachher',
  'column.difference': 'Unterschied',
  'column.gained': 'Zählen neu',
  'column.lost': 'Zählen nicht mehr',
  'row.all': 'Alles zusammen',
  'service.none': 'Keine bestimmte Leistung',
};
