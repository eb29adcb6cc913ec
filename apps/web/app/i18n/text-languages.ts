import { textLanguages } from '@concivis/contracts/limits';
import type { Choice } from '../ui/form/select-field.tsx';
import type { Texts } from './texts.tsx';

/** What a language is called, `und` included. */
export const textLanguageName = ({ t, languageName }: Texts, code: string): string =>
  code === 'und' ? t('ideas.language.und') : languageName(code);

/** The languages that people may write in, named in the language of the page. */
export const textLanguageChoices = (texts: Texts): Choice[] =>
  textLanguages.map((value) => ({ value, label: textLanguageName(texts, value) }));
