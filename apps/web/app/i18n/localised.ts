import type { LocalisedText } from '@concivis/contracts';
import type { Language } from '@concivis/messages';

/** A name in the person's language where there is one, else the English one, with the language that it is in. */
export interface Named {
  readonly text: string;
  readonly lang: Language;
}

export const localise = (name: LocalisedText, language: Language): Named => {
  const own = name[language];
  return own === undefined || own === '' ? { text: name.en, lang: 'en' } : { text: own, lang: language };
};
