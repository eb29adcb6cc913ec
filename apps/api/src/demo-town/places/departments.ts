import type { InEveryLanguage } from './in-every-language.ts';

export interface DemoDepartment {
  readonly code: string;
  readonly name: InEveryLanguage;
  /** Median days until a case is taken up, and from then until it is answered. */
  readonly pace: { readonly takeUp: number; readonly answer: number };
  /** Public employees, the one of the published login included. */
  readonly staff: number;
}

/** Planning and building is the one that answers late. */
export const departments: readonly DemoDepartment[] = [
  {
    code: 'citizens',
    name: {
      en: 'Citizens’ Office',
      es: 'Oficina de Atención Ciudadana',
      it: 'Ufficio del Cittadino',
      fr: 'Bureau des citoyens',
      de: 'Bürgeramt',
      ar: 'مكتب المواطنين',
    },
    pace: { takeUp: 0.8, answer: 2.5 },
    staff: 3,
  },
  {
    code: 'streets',
    name: {
      en: 'Streets and Mobility',
      es: 'Vía Pública y Movilidad',
      it: 'Strade e Mobilità',
      fr: 'Voirie et mobilité',
      de: 'Straßen und Verkehr',
      ar: 'الطرق والتنقل',
    },
    pace: { takeUp: 1.6, answer: 5 },
    staff: 3,
  },
  {
    code: 'environment',
    name: {
      en: 'Environment and Cleaning',
      es: 'Medio Ambiente y Limpieza',
      it: 'Ambiente e Igiene Urbana',
      fr: 'Environnement et propreté',
      de: 'Umwelt und Stadtreinigung',
      ar: 'البيئة والنظافة',
    },
    pace: { takeUp: 1.2, answer: 4 },
    staff: 3,
  },
  {
    code: 'planning',
    name: {
      en: 'Planning and Building',
      es: 'Urbanismo y Obras',
      it: 'Urbanistica ed Edilizia',
      fr: 'Urbanisme et construction',
      de: 'Stadtplanung und Bauen',
      ar: 'التخطيط والبناء',
    },
    pace: { takeUp: 9, answer: 27 },
    staff: 2,
  },
  {
    code: 'social',
    name: {
      en: 'Families and Social Affairs',
      es: 'Familia y Asuntos Sociales',
      it: 'Famiglia e Servizi Sociali',
      fr: 'Familles et affaires sociales',
      de: 'Familie und Soziales',
      ar: 'الأسرة والشؤون الاجتماعية',
    },
    pace: { takeUp: 1.4, answer: 6 },
    staff: 3,
  },
  {
    code: 'culture',
    name: {
      en: 'Culture and Sport',
      es: 'Cultura y Deporte',
      it: 'Cultura e Sport',
      fr: 'Culture et sport',
      de: 'Kultur und Sport',
      ar: 'الثقافة والرياضة',
    },
    pace: { takeUp: 1, answer: 3 },
    staff: 2,
  },
];
