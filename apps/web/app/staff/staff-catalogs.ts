import { createTranslator, type Catalog, type Language, type Translator } from '@concivis/messages';
import { loadCitizen, type CitizenMessages } from '@concivis/messages/citizen';
import { loadStaff, type StaffMessages } from '@concivis/messages/staff';
import { loadDefinitions, type FrameworkDefinitions } from '@concivis/framework/definitions';
import { loadLabels, type FrameworkLabels } from '@concivis/framework/labels';

/** What staff pages say: the citizens' texts and their own, and the words of the framework. */
export interface StaffTexts extends Translator<CitizenMessages & StaffMessages> {
  readonly labels: FrameworkLabels;
  readonly definitions: FrameworkDefinitions;
}

interface StaffCatalogs {
  readonly citizen: Catalog<CitizenMessages>;
  readonly staff: Catalog<StaffMessages>;
  readonly labels: FrameworkLabels;
  readonly definitions: FrameworkDefinitions;
}

const loaded = new Map<Language, StaffCatalogs>();

/** Fetches what staff pages say in one language. Must be done before one of them is rendered in it. */
export const loadStaffTexts = async (language: Language): Promise<void> => {
  if (loaded.has(language)) return;
  const [citizen, staff, labels, definitions] = await Promise.all([
    loadCitizen(language),
    loadStaff(language),
    loadLabels(language),
    loadDefinitions(language),
  ]);
  loaded.set(language, { citizen, staff, labels, definitions });
};

/**
 * Says things to staff in a language whose texts are loaded.
 *
 * @param timeZone IANA name of the zone in which moments are shown.
 * @throws {Error} when the texts of the language have not been loaded.
 */
export const staffTextsIn = (language: Language, timeZone: string): StaffTexts => {
  const known = loaded.get(language);
  if (known === undefined) throw new Error(`The staff texts in ${language} have not been loaded`);
  const { citizen, staff, labels, definitions } = known;
  return { ...createTranslator(language, [citizen, staff], { timeZone }), labels, definitions };
};
