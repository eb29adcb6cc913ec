import type { Texts } from '../catalogs.ts';
import type { tagging as english } from '../en/tagging.ts';

export const tagging: Texts<typeof english> = {
  title: 'Wie Texte gelesen werden',
  lead: 'Ein Programm liest, was hier geschrieben wird, und hält fest, von welchen Themen es handelt. Diese Seite sagt, was das Programm tut, was es falsch macht und was Sie tun können.',
  'what.title': 'Was es tut',
  'what.1':
    'Es liest jede Idee, jeden Kommentar, jede Rückmeldung und jede Antwort und sagt, von welchen der {count, plural, one {# Themen} other {# Themen}} aus veröffentlichter Forschung der Text handelt.',
  'what.2':
    'Zu jedem Thema sagt es, wie sicher es ist und welche Wörter dazu geführt haben. Wo es nicht sicher ist, wird ein Mensch gefragt.',
  'what.3':
    'Was es findet, wird gezählt und zeigt den Beschäftigten, was sie zuerst prüfen sollten. Es entscheidet nichts über irgendwen.',
  'what.4': 'Es läuft auf dem Rechner dieser Website. Kein Text verlässt dafür diesen Rechner.',
  'what.4.outside':
    'Es läuft auf dem Rechner dieser Website. Neue Texte werden außerdem an einen anderen Server geschickt: Wie, steht weiter unten.',
  'outside.title': 'Auch anderswo gelesen',
  'outside.text':
    'Neue Texte werden außerdem an ein Sprachmodell auf einem Server geschickt, den <who>{operator}</who> betreibt. Wenn es antwortet, tritt das, was es gefunden hat, an die Stelle dessen, was das Programm hier gefunden hat. Texte aus der Zeit davor werden nicht verschickt.',
  'outside.masked':
    'Bevor ein Text das Haus verlässt, wird herausgenommen, was das Programm als persönliche Daten erkennt: E-Mail- und Wohnadressen, Links, Telefonnummern und andere lange Nummern, Namen, mit denen sich jemand vorstellt. Es erkennt nicht alles; ein Name mitten im Satz bleibt meist stehen. Ihr Konto und Ihr Name werden nicht mitgeschickt.',
  'outside.checked':
    'Eine Antwort zählt nur mit Wörtern, die im Text stehen. Wie sicher das andere Modell ist, sagt es von sich selbst. Beschäftigte können es berichtigen wie alles, was ein Programm gefunden hat.',
  'outside.version': 'Version des anderen Modells',
  'model.title': 'Das Modell, das eingeschaltet ist',
  'model.version': 'Version',
  'model.since': 'Eingeschaltet',
  'model.since.start': 'Von Anfang an: Es wurde kein anderes gewählt',
  'model.texts': 'Texte, aus denen es gelernt hat',
  'model.texts.reviewed': 'Davon hier geschrieben und von Menschen geprüft',
  'model.languages': 'Sprachen, die es liest',
  'made.title': 'Wie es entstanden ist',
  'made.1':
    'Die Texte, aus denen das Modell zuerst gelernt hat, wurden für dieses Projekt geschrieben. Keine echte Nachricht ist darunter. Wer einen Text schrieb, gab auch an, von welchen Themen er handelt.',
  'made.2':
    'Die Wendungen, die es zu jedem Thema kennt, haben Sprachmodelle geschrieben, die echte Texte lasen, um zu sehen, wie Menschen sich ausdrücken. Andere echte Texte dienten dazu, Einstellungen zu wählen und zu messen, wie gut das Modell ist; gelernt hat es aus keinem davon. Die Themen all dieser Texte haben Sprachmodelle nach derselben Anleitung vergeben, keine Menschen. Menschen können manches davon anders sehen.',
  'made.town':
    'Später {count, plural, one {kam # Text} other {kamen # Texte}} von dieser Website hinzu, von Menschen geprüft.',
  'made.no-town': 'Nichts, was auf dieser Website geschrieben wurde, diente dazu, es zu trainieren.',
  'good.title': 'Wie gut es ist',
  'good.text':
    'Es übersieht Themen und findet manche, die nicht da sind. Ein einzelnes Thema beweist nicht, was jemand gemeint hat; viele zusammen zeigen eine Richtung.',
  'good.measured':
    'Es wurde an {count, plural, one {# echten Text} other {# echten Texten}} gemessen, aus denen es nicht gelernt hat und an denen keine Einstellung gewählt wurde. Die Zahl F1 zählt Übersehenes und fälschlich Gefundenes: 1 ist vollkommen, 0 ist unbrauchbar.',
  'good.macro': 'Mittel über die 17 wichtigsten Themen: {figure}',
  'good.micro': 'Über alles Gefundene und alles Vorhandene: {figure}',
  'good.interval': '{value} (mit 95 % Sicherheit zwischen {low} und {high})',
  'good.where':
    'Wie oft das mitgelieferte Modell richtig liegt, mit der Unsicherheit jeder Zahl und nach Sprache, Art und Länge des Textes, steht in der Modellkarte im Quelltext: <file>{path}</file>',
  'groups.title': 'Nach Sprache, Art und Länge',
  'groups.text':
    'F1 über alles Gefundene und alles Vorhandene. Der Strich zeigt, wo der Wert mit 95 % Sicherheit liegt: je weniger Texte, desto länger der Strich.',
  'groups.group': 'Texte',
  'groups.count': '{count, plural, one {# Text} other {# Texte}}',
  'groups.figure': 'F1',
  'groups.languages': 'Nach Sprache',
  'groups.kinds': 'Nach Art',
  'groups.lengths': 'Nach Länge',
  'groups.kind.idea': 'Ideen',
  'groups.kind.comment': 'Kommentare',
  'groups.kind.feedback': 'Rückmeldungen',
  'groups.kind.response': 'Antworten',
  'groups.words': '{from} bis {to} Wörter',
  'groups.words.more': '{from} Wörter und mehr',
  'groups.range': '{value} ({low} bis {high})',
  'sure.title': 'Wie sicher es ist und wie oft es recht hat',
  'sure.text':
    'Zu jedem Thema sagt das Programm, wie wahrscheinlich es ist. Von den Themen, die es zu 70 % wahrscheinlich nennt, sollten sieben von zehn vorhanden sein. So war es bei denselben Texten. Zwei Einstellungen, die dafür sorgen, wurden an anderen Texten gewählt.',
  'sure.figure':
    'Jeder Punkt steht für Themen, die es etwa gleich wahrscheinlich nannte. Nach rechts: wie wahrscheinlich es sie nannte. Nach oben: wie viele davon vorhanden waren, mit 95 % Sicherheit innerhalb des Balkens. Auf der schrägen Linie stimmt beides überein.',
  'sure.said': 'Gesagt',
  'sure.predictions': '{count, plural, one {# Mal} other {# Mal}}',
  'sure.carried': 'Vorhanden',
  'sure.percent': '{share, number, percent}',
  'sure.range': '{share, number, percent} ({low, number, percent} bis {high, number, percent})',
  'limits.title': 'Woran es scheitert',
  'limits.negation': 'Verneinung: „nicht“ und „nie“ werden nur innerhalb eines Satzteils verstanden.',
  'limits.quotation': 'Zitate: Es unterscheidet die Worte anderer nicht von Ihren eigenen.',
  'limits.irony': 'Ironie: Es nimmt jedes Wort, wie es dasteht.',
  'limits.long':
    'Lange Texte und Texte, die eher argumentieren als berichten, werden am schlechtesten gelesen.',
  'limits.lists':
    'Eine bloße Liste von Beschwerden wird als Beschwerden gelesen, und ein Text ohne eines der Themen bekommt oft trotzdem eines.',
  'limits.languages':
    'Manche Sprachen liest es besser als andere. Schon deshalb können sich die Zahlen zweier Sprachen unterscheiden.',
  'limits.others': 'Ein Text in einer Sprache, die oben nicht genannt ist, bekommt meist kein Thema.',
  'do.title': 'Was Sie tun können',
  'do.1':
    'Beschäftigte können bestätigen oder entfernen, was das Programm gefunden hat, und hinzufügen, was es übersehen hat. Was ein Mensch entschieden hat, zählt mehr als das, was das Programm gesagt hat.',
  'do.2':
    'Wenn Sie meinen, dass ein Text von Ihnen falsch gelesen wurde, bitten Sie die zuständige Stelle um Berichtigung: am Telefon, am Schalter oder schriftlich.',
  'terms.title': 'Die Themen',
  'terms.same':
    'Ein Thema wird festgehalten, wenn das Programm es mindestens zu {share, number, percent} für wahrscheinlich hält. Die Zahl ist mit Absicht niedrig: Ein falsches Thema sieht man und kann es entfernen, ein übersehenes nicht.',
  'terms.text':
    'Ein Thema wird festgehalten, wenn das Programm es mindestens für so wahrscheinlich hält. Je niedriger die Zahl, desto eher wird es festgehalten.',
  'terms.term': 'Thema',
  'terms.threshold': 'Ab einer Wahrscheinlichkeit von',
  probability: '{share, number, percent}',
};
