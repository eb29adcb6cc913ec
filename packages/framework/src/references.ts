import type { CategoryId, FactorId, TermId } from './terms.ts';

/** One published work, as far as the framework states it. */
export interface Reference {
  /** As cited in the text: surnames, "et al." for three or more. */
  readonly authors: string;
  /** Year, with a letter where two works of one year are told apart; absent where not stated. */
  readonly year?: string;
  readonly venue?: { readonly title: string; readonly locator?: string };
}

const voluntas = 'Voluntas';
const iras = 'International Review of Administrative Sciences';

/** Every work that the framework builds on. */
export const references = {
  'bovaird-loeffler-2012': {
    authors: 'Bovaird & Loeffler',
    year: '2012',
    venue: { title: voluntas, locator: '23(4) 1119–1138' },
  },
  'bovens-zouridis-2002': { authors: 'Bovens & Zouridis', year: '2002' },
  'bozeman-feeney-2011': { authors: 'Bozeman & Feeney', year: '2011' },
  'breit-salomon-2015': { authors: 'Breit & Salomon', year: '2015' },
  'clarke-2020': { authors: 'Clarke', year: '2020' },
  'clifton-diaz-fuentes-llamosas-garcia': {
    authors: 'Clifton, Díaz-Fuentes & Llamosas García',
    venue: { title: 'Information Polity' },
  },
  'criado-villodre-2018': {
    authors: 'Criado & Villodre',
    year: '2018',
    venue: { title: 'First Monday', locator: '23(4)' },
  },
  'cuadrado-ballesteros-2023': { authors: 'Cuadrado-Ballesteros et al.', year: '2023' },
  'fledderus-honingh-2016': {
    authors: 'Fledderus & Honingh',
    year: '2016',
    venue: { title: iras, locator: '82(1) 69–87' },
  },
  'garlatti-2023': { authors: 'Garlatti et al.', year: '2023' },
  'hepburn-2018': { authors: 'Hepburn', year: '2018' },
  'jacobsen-jakobsen-2018': { authors: 'Jacobsen & Jakobsen', year: '2018' },
  'kuhlmann-heuberger-2023': { authors: 'Kuhlmann & Heuberger', year: '2023' },
  'lember-2019': { authors: 'Lember et al.', year: '2019' },
  'linders-2012': { authors: 'Linders', year: '2012' },
  'meijer-2011': { authors: 'Meijer', year: '2011' },
  'meijer-2015': {
    authors: 'Meijer',
    year: '2015',
    venue: { title: 'Government Information Quarterly', locator: '32(2) 198–206' },
  },
  'nabatchi-sancino-sicilia-2017': { authors: 'Nabatchi, Sancino & Sicilia', year: '2017' },
  'oecd-2018a': { authors: 'OECD', year: '2018a' },
  'oecd-2018b': { authors: 'OECD', year: '2018b' },
  'osborne-2016': { authors: 'Osborne et al.', year: '2016' },
  'ostrom-1996': {
    authors: 'Ostrom',
    year: '1996',
    venue: { title: 'World Development', locator: '24(6) 1073–1087' },
  },
  'paskaleva-cooper-2018': { authors: 'Paskaleva & Cooper', year: '2018' },
  'pauluzzo-2024': { authors: 'Pauluzzo et al.', year: '2024' },
  'peeters-widlak-2018': { authors: 'Peeters & Widlak', year: '2018' },
  'rodriguez-muller-2021': { authors: 'Rodriguez Müller et al.', year: '2021' },
  'roy-2021': { authors: 'Roy', year: '2021' },
  'scholta-2019': { authors: 'Scholta et al.', year: '2019' },
  'thijssen-van-dooren-2015': {
    authors: 'Thijssen & Van Dooren',
    year: '2015',
    venue: { title: iras, locator: '82(1) 88–109' },
  },
  'torvinen-ulkuniemi-2016': { authors: 'Torvinen & Ulkuniemi', year: '2016' },
  'tummers-2015': { authors: 'Tummers et al.', year: '2015' },
  'tuurnas-2015': {
    authors: 'Tuurnas',
    year: '2015',
    venue: { title: 'International Journal of Public Sector Management', locator: '28(7) 583–598' },
  },
  'verschuere-brandsen-pestoff-2012': {
    authors: 'Verschuere, Brandsen & Pestoff',
    year: '2012',
    venue: { title: voluntas, locator: '23(4) 1083–1101' },
  },
  'williams-kang-johnson-2016': {
    authors: 'Williams, Kang & Johnson',
    year: '2016',
    venue: { title: 'Public Management Review', locator: '18(5) 692–717' },
  },
  'yu-ndumu-mon-fan-2018': { authors: 'Yu, Ndumu, Mon & Fan', year: '2018' },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;

const sourcesOfCategories: Readonly<Record<CategoryId, readonly ReferenceId[]>> = {
  'data.volume': ['breit-salomon-2015', 'linders-2012'],
  'data.quality': ['scholta-2019'],
  'data.issues': ['clarke-2020', 'garlatti-2023'],
  'data.unexploited-value': ['pauluzzo-2024'],
  'interaction.collaboration': ['lember-2019', 'linders-2012'],
  'interaction.new-ideas': ['meijer-2011'],
  'interaction.power-dynamics': ['linders-2012', 'rodriguez-muller-2021', 'pauluzzo-2024'],
  'interaction.resistance': [
    'clarke-2020',
    'cuadrado-ballesteros-2023',
    'kuhlmann-heuberger-2023',
    'paskaleva-cooper-2018',
  ],
  'tailoring.customisation': ['breit-salomon-2015'],
  'tailoring.accountability': ['hepburn-2018'],
  'tailoring.outdated-regulations': ['lember-2019'],
  'tailoring.missing-the-mark': ['peeters-widlak-2018'],
  'tailoring.standardisation': ['bovens-zouridis-2002'],
  'simplification.reduced-costs': ['bozeman-feeney-2011', 'meijer-2011'],
  'simplification.reduced-times': ['scholta-2019'],
  'simplification.higher-burdens': ['bozeman-feeney-2011', 'jacobsen-jakobsen-2018', 'tummers-2015'],
  'simplification.disconnected-requirements': ['osborne-2016', 'roy-2021'],
};

/** All of part B comes from one systematic review. */
const sourcesOfFactors: readonly ReferenceId[] = ['clifton-diaz-fuentes-llamosas-garcia'];

/** The works that a term comes from, so that it can be cited. */
export function sourcesOf(id: TermId): readonly ReferenceId[] {
  const ofCategories: Readonly<Partial<Record<CategoryId | FactorId, readonly ReferenceId[]>>> =
    sourcesOfCategories;
  return ofCategories[id] ?? sourcesOfFactors;
}

/** The works behind the vocabularies that every interaction carries beside its tags. */
export const sourcesOfVocabularies = {
  phases: ['nabatchi-sancino-sicilia-2017', 'bovaird-loeffler-2012'],
  modes: ['linders-2012'],
} as const satisfies Record<string, readonly ReferenceId[]>;

/** A reference as one cites it in a sentence: `Breit & Salomon 2015`. */
export function citation(id: ReferenceId): string {
  const { authors, year }: Reference = references[id];
  return year === undefined ? authors : `${authors} ${year}`;
}
