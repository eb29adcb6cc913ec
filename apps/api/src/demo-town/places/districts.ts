import type { InEveryLanguage } from './in-every-language.ts';

/**
 * Corners in kilometres east and north of a place in the open sea, where there is no town. Districts name the corners
 * they share, so that no gap can open between them. The coast is the south.
 */
const corners = {
  coast1: [0, 0.6],
  saltBay: [0.7, 0.35],
  coast2: [1.6, 0.5],
  oldQuay: [2, 0.15],
  cove: [2.6, 0.35],
  lighthouse: [2.9, -0.1],
  coast3: [3.4, 0.3],
  basin: [3.9, 0.65],
  coast4: [4.5, 0.55],
  dunes: [5.3, 0.25],
  coast5: [6.3, 0.4],
  middle1: [0.1, 1.9],
  middle2: [1.5, 1.7],
  gate: [2.1, 1.85],
  middle3: [3.3, 1.6],
  middle4: [4.6, 1.75],
  middle5: [6.4, 1.6],
  upper1: [0.4, 3.3],
  upper2: [1.7, 3.1],
  upper3: [3.2, 3],
  upper4: [4.7, 3.2],
  upper5: [6.2, 2.9],
  summit1: [2, 4.4],
  summit2: [3.4, 4.7],
  summit3: [4.6, 4.3],
} as const satisfies Record<string, readonly [number, number]>;
type Corner = keyof typeof corners;

const origin = { longitude: 5.9, latitude: 39.6 } as const;
const degreesPerKilometre = { longitude: 0.011_67, latitude: 0.008_98 } as const;

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
const pointAt = (corner: Corner): [number, number] => {
  const [east, north] = corners[corner];
  return [
    round(origin.longitude + east * degreesPerKilometre.longitude),
    round(origin.latitude + north * degreesPerKilometre.latitude),
  ];
};

export interface DemoDistrict {
  readonly code: string;
  readonly name: InEveryLanguage;
  readonly residents: number;
  /** `old`: many pensioners; `young`: students and newcomers; `family`: children; `mixed`. */
  readonly ages: 'old' | 'young' | 'family' | 'mixed';
  /** How much of what people send comes from here, beside what its number of residents would give (1). */
  readonly voice: number;
  /** Streets and squares, named so that they read in any language. */
  readonly spots: readonly string[];
  /** Against the clock, as GeoJSON wants it. */
  readonly outline: readonly Corner[];
}

/** Salt Works is the one that is hardly heard: many languages, few offices, few accounts. */
export const districts: readonly DemoDistrict[] = [
  {
    code: 'harbour',
    name: { en: 'Harbour', es: 'Puerto', it: 'Porto', fr: 'Port', de: 'Hafen', ar: 'الميناء' },
    residents: 7_420,
    ages: 'young',
    voice: 1.2,
    spots: ['Riva Nova', 'Molo Grande', 'Largo Amaro', 'Rambla Vela', 'Dogana', 'Calle Corda'],
    outline: ['coast3', 'basin', 'coast4', 'middle4', 'middle3'],
  },
  {
    code: 'old-town',
    name: {
      en: 'Old Town',
      es: 'Casco Antiguo',
      it: 'Città Vecchia',
      fr: 'Vieille Ville',
      de: 'Altstadt',
      ar: 'المدينة القديمة',
    },
    residents: 6_180,
    ages: 'old',
    voice: 1.7,
    spots: ['Porta Sal', 'Largo Cordelia', 'Torre Alta', 'Vicolo Lume', 'Piazza Ferrant', 'Scala Santa'],
    outline: ['coast2', 'oldQuay', 'cove', 'lighthouse', 'coast3', 'middle3', 'gate', 'middle2'],
  },
  {
    code: 'long-beach',
    name: {
      en: 'Long Beach',
      es: 'Playa Larga',
      it: 'Spiaggia Lunga',
      fr: 'Longue Plage',
      de: 'Langer Strand',
      ar: 'الشاطئ الطويل',
    },
    residents: 8_050,
    ages: 'old',
    voice: 1.3,
    spots: ['Passeig Mar', 'Rotonda Sirena', 'Camí Dunes', 'Lido Bianc', 'Via Gavina', 'Parc Pinars'],
    outline: ['coast4', 'dunes', 'coast5', 'middle5', 'middle4'],
  },
  {
    code: 'station',
    name: {
      en: 'Station Quarter',
      es: 'Barrio de la Estación',
      it: 'Quartiere Stazione',
      fr: 'Quartier de la Gare',
      de: 'Bahnhofsviertel',
      ar: 'حي المحطة',
    },
    residents: 9_640,
    ages: 'young',
    voice: 1,
    spots: ['Via Ferrada', 'Largo Stasio', 'Ponte Vecia', 'Corso Levant', 'Via Tram', 'Piazza Orario'],
    outline: ['middle2', 'gate', 'middle3', 'upper3', 'upper2'],
  },
  {
    code: 'mill-bank',
    name: {
      en: 'Mill Bank',
      es: 'Ribera del Molino',
      it: 'Riva dei Mulini',
      fr: 'Rive des Moulins',
      de: 'Mühlenufer',
      ar: 'ضفة الطاحونة',
    },
    residents: 6_730,
    ages: 'mixed',
    voice: 0.9,
    spots: ['Riera Molin', 'Via Farina', 'Ponte Mola', 'Campo Roda', 'Via Salze', 'Largo Blat'],
    outline: ['middle1', 'middle2', 'upper2', 'upper1'],
  },
  {
    code: 'orchards',
    name: {
      en: 'Orchards',
      es: 'Los Huertos',
      it: 'I Frutteti',
      fr: 'Les Vergers',
      de: 'Obstgärten',
      ar: 'البساتين',
    },
    residents: 7_960,
    ages: 'family',
    voice: 1.1,
    spots: ['Camí Pomer', 'Via Cirera', 'Horta Gran', 'Rotonda Figuera', 'Via Mandorla', 'Campo Verde'],
    outline: ['middle3', 'middle4', 'middle5', 'upper5', 'upper4', 'upper3'],
  },
  {
    code: 'salt-works',
    name: {
      en: 'Salt Works',
      es: 'Las Salinas',
      it: 'Le Saline',
      fr: 'Les Salines',
      de: 'Salinen',
      ar: 'الملاحات',
    },
    residents: 9_870,
    ages: 'family',
    voice: 0.16,
    spots: ['Via Salina', 'Largo Barca', 'Campo Sale', 'Via Flaming', 'Torre Garza', 'Ponte Bassa'],
    outline: ['coast1', 'saltBay', 'coast2', 'middle2', 'middle1'],
  },
  {
    code: 'north-hill',
    name: {
      en: 'North Hill',
      es: 'Colina Norte',
      it: 'Collina Nord',
      fr: 'Colline Nord',
      de: 'Nordhügel',
      ar: 'التل الشمالي',
    },
    residents: 4_290,
    ages: 'mixed',
    voice: 1.2,
    spots: ['Monte Claro', 'Via Mirador', 'Scala Nord', 'Pla Ventos', 'Via Ginestra', 'Largo Eremo'],
    outline: ['upper2', 'upper3', 'upper4', 'summit3', 'summit2', 'summit1'],
  },
];

/** GeoJSON, longitude and latitude in degrees (WGS 84); the first corner is also the last. */
export const boundaryOf = ({ outline }: DemoDistrict) => {
  const ring = outline.map(pointAt);
  const [first] = ring;
  if (first === undefined) throw new Error('A district has corners');
  return { type: 'Polygon' as const, coordinates: [[...ring, first]] };
};
