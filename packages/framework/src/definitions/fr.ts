import type { FrameworkDefinitions } from './framework-definitions.ts';

/** French definitions. */
export const definitions: FrameworkDefinitions = {
  terms: {
    'data.volume':
      'Les outils numériques permettent à l’administration de recueillir et d’analyser beaucoup plus d’informations sur les préférences, les actes et les usages des citoyens',
    'data.quality':
      'Des données meilleures et plus actuelles affinent le fonctionnement, les décisions et les capacités de l’administration',
    'data.issues':
      'Problèmes de qualité, de confidentialité et d’interopérabilité des données, et insuffisance des données publiques ouvertes',
    'data.unexploited-value':
      'Des données qui pourraient améliorer les procédures et les services s’accumulent sans être utilisées',
    'interaction.collaboration':
      'Prestataires et usagers travaillent ensemble et rendent les services publics plus durables',
    'interaction.new-ideas':
      'Des idées et des solutions innovantes apparaissent, ainsi que des partenariats réunissant des compétences et des ressources variées',
    'interaction.power-dynamics':
      'Pression sur les agents publics lorsque les tâches et les structures changent : qui est responsable, qui supervise, qui coordonne',
    'interaction.resistance':
      'Le cloisonnement, le manque de compétences et de nouvelles tâches coûteuses en efforts, en temps et en moyens conduisent les agents à éviter l’échange',
    'tailoring.customisation':
      'Les services fonctionnent mieux parce que citoyens et agents les ajustent à la personne ou au lieu',
    'tailoring.accountability':
      'Les prestataires répondent de leurs actes ; la participation est pilotée délibérément à mesure que la culture, les procédures et les capacités évoluent',
    'tailoring.outdated-regulations':
      'La technologie va plus vite que les règles et peut même rendre inutile la participation directe des citoyens',
    'tailoring.missing-the-mark':
      'Ce qui a été recueilli ne permet pas au service numérique de répondre à ce que l’on en attendait',
    'tailoring.standardisation':
      'La numérisation pousse vers un service unique, centralisé et uniforme plutôt que sur mesure',
    'simplification.reduced-costs': 'Moins de ressources sont nécessaires',
    'simplification.reduced-times':
      'Les démarches prennent moins de temps et sont plus simples, pour les agents comme pour les citoyens',
    'simplification.higher-burdens':
      'Des règles complexes et une technologie mal acceptée augmentent les coûts et allongent le travail',
    'simplification.disconnected-requirements':
      'L’architecture de l’information ne correspond pas à la manière dont la politique publique est mise en œuvre et coproduite ; elle n’est donc ni simple ni utile',
    'government.finance-shortage': 'Ni budget ni personnel pour s’en charger',
    'government.skills-shortage': 'Les agents ne savent pas utiliser ou gérer la technologie',
    'government.complex-regulation': 'Les règles compliquent la tâche',
    'government.professional-resistance': 'Les agents ne souhaitent pas coproduire par le numérique',
    'government.low-cost-tools':
      'Choisir des outils moins chers et plus simples (libres, mutualisés ou déjà disponibles)',
    'government.staff-training': 'Former les agents',
    'government.regulatory-support':
      'Modifier les règles pour rendre possible la coproduction par le numérique',
    'government.trust-restoration':
      'Des mesures qui rétablissent la confiance entre les citoyens et l’administration',
    'citizen.demographic-gap':
      'Les personnes âgées et les femmes participent moins que les jeunes et les hommes',
    'citizen.technology-anxiety':
      'Peur, honte ou malaise à l’utiliser (la crainte de paraître ridicule devant ses petits-enfants)',
    'citizen.distrust': '« De toute façon, on ne nous écoutera pas », soupçon sur les intentions',
    'citizen.language-social-difference': 'Pas dans ma langue, pas pour des gens comme nous',
    'citizen.lost-face-to-face':
      'Crainte de voir disparaître les contacts habituels : guichets fermés, plus personne à qui parler',
    'citizen.tailored-training': 'Des cours et une aide adaptés à celles et ceux qui en ont besoin',
    'citizen.peer-collaboration': 'Le numérique rapproche les citoyens entre eux',
  },
  elements: {
    data: 'Ce que l’administration apprend par la coproduction et ce qu’elle en fait',
    interaction:
      'Comment citoyens et agents publics travaillent ensemble, et ce que cela change à leurs rôles',
    tailoring:
      'Dans quelle mesure les services conviennent aux personnes et aux lieux auxquels ils sont destinés, et qui en répond',
    simplification: 'Si la coproduction rend les services plus légers en temps, en argent et en efforts',
  },
  polarities: {
    benefit: 'Ce que la coproduction numérique apporte à l’administration',
    challenge: 'Ce que la coproduction numérique rend plus difficile pour l’administration',
    enabler: 'Ce qui aide les personnes et les administrations à coproduire par le numérique',
    barrier: 'Ce qui empêche les personnes et les administrations de coproduire par le numérique',
  },
  sides: {
    government: 'Relève de l’administration et de celles et ceux qui y travaillent',
    citizen: 'Relève des citoyens et de leurs conditions de vie',
  },
};
