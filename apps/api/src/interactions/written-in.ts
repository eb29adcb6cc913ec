import type { TextLanguage } from '@concivis/contracts';
import { settleLanguage } from '@concivis/tagger';

/**
 * The language that words are in. Forms begin with the language of the page; who leaves them at it and writes in another is
 * to be read aloud, answered and counted in the one written. Whoever says that it is one not listed chose to. A few
 * hundredths of a millisecond.
 */
export const writtenIn = (words: string, said: TextLanguage): TextLanguage => {
  if (said === 'und') return said;
  const language = settleLanguage(words, said);
  return language === 'unknown' ? said : language;
};
