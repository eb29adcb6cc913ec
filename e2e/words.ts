import { createTranslator, type Language } from '@concivis/messages';
import { loadCitizen } from '@concivis/messages/citizen';
import { loadStaff } from '@concivis/messages/staff';

/** What the pages say, so that journeys find things by the same words as people do, in any language. */
export const wordsIn = async (language: Language) =>
  createTranslator(language, [await loadCitizen(language), await loadStaff(language)]);
