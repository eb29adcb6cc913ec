import { operations, type publicServices } from '@concivis/contracts';
import type { Language } from '@concivis/messages';
import { ask, type PageContextOf } from '../asking.server.ts';
import { localise, type Named } from '../i18n/localised.ts';
import { visitorContext } from '../i18n/visitor.server.ts';
import { pageContext } from '../page-context.ts';

/** One thing that can be chosen or linked to, named in the person's language. */
export interface Place extends Named {
  readonly code: string;
}

export interface ServicePlace extends Place {
  readonly department: string;
}

/** Names of departments, services and districts for one page. */
export interface Catalogue {
  readonly departments: readonly Place[];
  readonly services: readonly ServicePlace[];
  readonly districts: readonly Place[];
}

type Named3 = {
  departments: readonly publicServices.DepartmentView[];
  services: readonly Pick<publicServices.PublicServiceView, 'code' | 'name' | 'department'>[];
  districts: readonly Pick<publicServices.DistrictView, 'code' | 'name'>[];
};

/** Names change a few times a year and are needed on every page. In milliseconds. */
const keptFor = 30_000;
const kept = new Map<string, { until: number; names: Promise<Named3> }>();

const fetchNames = async (page: { context: PageContextOf; request: Request }): Promise<Named3> => {
  const [departments, services, districts] = await Promise.all([
    ask(page, operations.publicServices.departments),
    ask(page, operations.publicServices.services),
    ask(page, operations.publicServices.districts),
  ]);
  return {
    departments: departments.items,
    services: services.items.map(({ code, name, department }) => ({ code, name, department })),
    districts: districts.items.map(({ code, name }) => ({ code, name })),
  };
};

const namesOf = (page: { context: PageContextOf; request: Request }): Promise<Named3> => {
  const { publicUrl } = page.context.get(pageContext);
  const known = kept.get(publicUrl);
  if (known !== undefined && known.until > Date.now()) return known.names;
  // Old names will do while new ones cannot be had: whoever sends a form meanwhile should find it again.
  const names = fetchNames(page).catch((error: unknown) => {
    kept.delete(publicUrl);
    if (known === undefined) throw error;
    kept.set(publicUrl, known);
    return known.names;
  });
  kept.set(publicUrl, { until: Date.now() + keptFor, names });
  return names;
};

const inLanguage = <T extends { code: string; name: publicServices.DepartmentView['name'] }>(
  things: readonly T[],
  language: Language,
): (Place & T)[] =>
  things
    .map((thing) => ({ ...thing, ...localise(thing.name, language) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, language));

/** The names of everything that contributions are about, in the person's language and alphabet. */
export const readCatalogue = async (page: {
  context: PageContextOf;
  request: Request;
}): Promise<Catalogue> => {
  const { language } = page.context.get(visitorContext);
  const { departments, services, districts } = await namesOf(page);
  const strip = ({ code, text, lang }: Place): Place => ({ code, text, lang });
  return {
    departments: inLanguage(departments, language).map(strip),
    services: inLanguage(services, language).map((service) => ({
      ...strip(service),
      department: service.department,
    })),
    districts: inLanguage(districts, language).map(strip),
  };
};

/** The name for a code. A code that is no longer listed stands for itself. */
export const nameOf = (places: readonly Place[], code: string): Named =>
  places.find((place) => place.code === code) ?? { text: code, lang: 'en' };

export const nameOrNull = (places: readonly Place[], code: string | null): Named | null =>
  code === null ? null : nameOf(places, code);
