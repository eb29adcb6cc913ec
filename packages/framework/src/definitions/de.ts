import type { FrameworkDefinitions } from './framework-definitions.ts';

/** German definitions. */
export const definitions: FrameworkDefinitions = {
  terms: {
    'data.volume':
      'Mit digitalen Werkzeugen kann eine Verwaltung weit mehr darüber erfahren und auswerten, was Bürgerinnen und Bürger wünschen, tun und nutzen',
    'data.quality':
      'Bessere und aktuellere Daten verbessern Abläufe, Entscheidungen und Leistungsfähigkeit der Verwaltung',
    'data.issues':
      'Mängel bei Qualität, Vertraulichkeit und Austauschbarkeit von Daten sowie zu wenige offene Verwaltungsdaten',
    'data.unexploited-value':
      'Daten, die Abläufe und Leistungen verbessern könnten, sammeln sich ungenutzt an',
    'interaction.collaboration':
      'Wenn Anbietende und Nutzende zusammenarbeiten, werden öffentliche Leistungen nachhaltiger',
    'interaction.new-ideas':
      'Neue Ideen und Lösungen entstehen, ebenso Partnerschaften mit vielfältigem Wissen und vielfältigen Mitteln',
    'interaction.power-dynamics':
      'Druck auf die Beschäftigten, weil sich Aufgaben und Strukturen verändern: wer zuständig ist, wer beaufsichtigt, wer koordiniert',
    'interaction.resistance':
      'Ressortdenken, fehlendes Wissen und neue Pflichten, die Mühe, Zeit und Kraft kosten, lassen Beschäftigte den Austausch meiden',
    'tailoring.customisation':
      'Leistungen werden besser, weil Bürgerschaft und Beschäftigte sie auf Person oder Ort abstimmen',
    'tailoring.accountability':
      'Wer die Leistung erbringt, steht für sein Handeln ein; Beteiligung wird bewusst gesteuert, während sich Kultur, Verfahren und Fähigkeiten wandeln',
    'tailoring.outdated-regulations':
      'Die Technik ist den Vorschriften voraus und kann die unmittelbare Einbindung der Bürgerschaft sogar entbehrlich machen',
    'tailoring.missing-the-mark':
      'Das Erhobene reicht nicht aus, damit die digitale Leistung die Erwartungen erfüllt',
    'tailoring.standardisation':
      'Die Digitalisierung drängt zu einer zentralen, einheitlichen Leistung statt zu einer passgenauen',
    'simplification.reduced-costs': 'Es werden weniger Mittel benötigt',
    'simplification.reduced-times':
      'Der Kontakt kostet weniger Zeit und wird einfacher, für Beschäftigte wie für Bürgerinnen und Bürger',
    'simplification.higher-burdens':
      'Komplizierte Regeln und schlecht angenommene Technik treiben die Kosten und verlängern die Arbeit',
    'simplification.disconnected-requirements':
      'Der Aufbau der Informationen passt nicht dazu, wie Politik umgesetzt und gemeinsam gestaltet wird; er ist deshalb weder einfach noch nützlich',
    'government.finance-shortage': 'Es fehlen Geld oder Personal, um es zu betreiben',
    'government.skills-shortage': 'Die Beschäftigten können die Technik nicht nutzen oder betreiben',
    'government.complex-regulation': 'Vorschriften erschweren die Umsetzung',
    'government.professional-resistance':
      'Die Beschäftigten wollen nicht digital mit Bürgerinnen und Bürgern zusammenwirken',
    'government.low-cost-tools':
      'Günstigere, einfachere Werkzeuge wählen (quelloffen, gemeinsam genutzt oder schon vorhanden)',
    'government.staff-training': 'Beschäftigte schulen',
    'government.regulatory-support': 'Vorschriften ändern, damit digitale Koproduktion möglich wird',
    'government.trust-restoration':
      'Schritte, die das Vertrauen zwischen Bürgerschaft und Verwaltung wiederherstellen',
    'citizen.demographic-gap': 'Ältere Menschen und Frauen beteiligen sich seltener als Jüngere und Männer',
    'citizen.technology-anxiety':
      'Angst, Scham oder Unbehagen bei der Nutzung (die Sorge, sich vor den Enkelkindern zu blamieren)',
    'citizen.distrust': '„Die hören ja doch nicht zu“, Misstrauen gegenüber den Absichten',
    'citizen.language-social-difference': 'Nicht in meiner Sprache, nicht für Leute wie uns',
    'citizen.lost-face-to-face':
      'Sorge, dass vertraute Kontakte wegfallen: geschlossene Schalter, niemand zum Reden',
    'citizen.tailored-training': 'Kurse und Hilfe, die zu denen passen, die sie brauchen',
    'citizen.peer-collaboration': 'Digitale Mittel bringen Bürgerinnen und Bürger untereinander zusammen',
  },
  elements: {
    data: 'Was die Verwaltung durch Koproduktion erfährt und was sie aus diesem Wissen macht',
    interaction:
      'Wie Bürgerschaft und Beschäftigte zusammenarbeiten und wie sich ihre Rollen dadurch verändern',
    tailoring:
      'Wie gut Leistungen zu den Menschen und Orten passen, für die sie da sind, und wer dafür einsteht',
    simplification: 'Ob Koproduktion Leistungen an Zeit, Geld und Mühe leichter macht',
  },
  polarities: {
    benefit: 'Was digitale Koproduktion der Verwaltung bringt',
    challenge: 'Was digitale Koproduktion der Verwaltung erschwert',
    enabler: 'Was Menschen und Verwaltungen bei der digitalen Koproduktion hilft',
    barrier: 'Was Menschen und Verwaltungen von digitaler Koproduktion abhält',
  },
  sides: {
    government: 'Liegt bei der Verwaltung und den Menschen, die dort arbeiten',
    citizen: 'Liegt bei den Bürgerinnen und Bürgern und ihren Lebensumständen',
  },
};
