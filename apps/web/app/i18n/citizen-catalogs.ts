import { createTranslator, type Catalog, type Language, type Translator } from '@concivis/messages';
import { loadCitizen, type CitizenMessages } from '@concivis/messages/citizen';

export type CitizenTexts = CitizenMessages;

const loaded = new Map<Language, Catalog<CitizenMessages>>();

/** Fetches the texts of one language. Must be done before anything is rendered in it. */
export const loadTexts = async (language: Language): Promise<void> => {
  if (!loaded.has(language)) loaded.set(language, await loadCitizen(language));
};

/**
 * Says things in a language whose texts are loaded.
 *
 * @param timeZone IANA name of the zone in which days are shown.
 * @throws {Error} when the texts of the language have not been loaded.
 */
export const textsIn = (language: Language, timeZone: string): Translator<CitizenMessages> => {
  const catalog = loaded.get(language);
  if (catalog === undefined) throw new Error(`The texts in ${language} have not been loaded`);
  return createTranslator(language, [catalog], { timeZone });
};
