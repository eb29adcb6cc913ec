import type { Named } from '../i18n/localised.ts';

interface Place extends Named {
  readonly code: string;
}

/** The names of everything that acts are about, as a page got them from its loader. */
export interface PlaceNames {
  readonly services: readonly Place[];
  readonly departments: readonly Place[];
  readonly districts: readonly Place[];
}

/** The name for a code; the code itself where it is no longer listed. */
export const placeNamed = (places: readonly Place[], code: string): Named =>
  places.find((place) => place.code === code) ?? { text: code, lang: 'en' };
