import type { FrameworkDefinitions } from './framework-definitions.ts';

/** English definitions; those of the terms as published. */
export const definitions: FrameworkDefinitions = {
  terms: {
    'data.volume':
      'Digital tools let an administration gather and analyse much more information about what citizens prefer, do and use',
    'data.quality':
      "Better and more timely data sharpen government's operations, decisions, capabilities and capacity",
    'data.issues':
      'Problems of data quality, confidentiality and interoperability, and too little open government data',
    'data.unexploited-value': 'Data that could improve processes and services pile up unused',
    'interaction.collaboration': 'Providers and users working together make public services more sustainable',
    'interaction.new-ideas':
      'Innovative ideas and solutions arise, and partnerships with varied expertise and resources',
    'interaction.power-dynamics':
      'Pressure on public employees as tasks and structures change: who is responsible, who supervises, who coordinates',
    'interaction.resistance':
      'Silo thinking, missing expertise, and new duties that cost effort, time and capacity make employees shun interaction',
    'tailoring.customisation':
      'Services perform better because citizens and employees fit them to the person or place',
    'tailoring.accountability':
      'Providers answer for what they do; participation is managed on purpose as culture, procedures and capabilities shift',
    'tailoring.outdated-regulations':
      'Technology outpaces the rules, and can even remove the need to engage citizens directly',
    'tailoring.missing-the-mark':
      'What was collected does not let the digital service meet what was expected of it',
    'tailoring.standardisation':
      'Digitalisation pushes towards one centralised, uniform service instead of a tailored one',
    'simplification.reduced-costs': 'Fewer resources are needed',
    'simplification.reduced-times': 'Interactions take less time and are easier, for employees and citizens',
    'simplification.higher-burdens':
      'Complex rules and poorly accepted technology raise costs and lengthen the work',
    'simplification.disconnected-requirements':
      'The information architecture does not fit how policy is carried out and co-produced, so it is neither easy nor useful',
    'government.finance-shortage': 'No budget or staff to run it',
    'government.skills-shortage': 'Staff cannot use or run the technology',
    'government.complex-regulation': 'Rules make it hard to do',
    'government.professional-resistance': 'Staff do not want to co-produce through ICT',
    'government.low-cost-tools': 'Choosing cheaper, simpler tools (open source, shared, already there)',
    'government.staff-training': 'Teaching staff',
    'government.regulatory-support': 'Changing rules so that ICT-enabled co-production is possible',
    'government.trust-restoration': 'Steps that rebuild trust between citizens and government',
    'citizen.demographic-gap': 'Older people and women take part less than younger people and men',
    'citizen.technology-anxiety':
      "Fear, shame or unease about using it (the fear of looking foolish before one's grandchildren)",
    'citizen.distrust': '“They will not listen anyway”, suspicion of motives',
    'citizen.language-social-difference': 'Not in my language, not for people like us',
    'citizen.lost-face-to-face':
      'Fear that familiar social contact is disrupted: counters closed, nobody to talk to',
    'citizen.tailored-training': 'Courses and help suited to those who need them',
    'citizen.peer-collaboration': 'ICT brings citizens together among themselves',
  },
  elements: {
    data: 'What the administration knows through co-production, and what it does with that knowledge',
    interaction: 'How citizens and public employees work together, and what it does to their roles',
    tailoring: 'How far services fit the people and places they are for, and who answers for it',
    simplification: 'Whether co-production makes services lighter in time, money and effort',
  },
  polarities: {
    benefit: 'What digital co-production brings the administration',
    challenge: 'What digital co-production makes harder for the administration',
    enabler: 'What helps people and administrations to co-produce through technology',
    barrier: 'What keeps people and administrations from co-producing through technology',
  },
  sides: {
    government: 'Lies with the administration and the people who work for it',
    citizen: 'Lies with citizens and the conditions in which they live',
  },
};
