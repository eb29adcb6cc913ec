import { lexiconLanguages } from '../lexicon/lexicon.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { countSmallWords } from './function-words.ts';
import { identifyLanguage } from './identify-language.ts';
import type { IdentifiedLanguage } from './identify-language.ts';
import { tokenise } from './tokenise.ts';

/**
 * The language to read a text in: the one that its writer said, unless the text clearly is in another, by two small words at
 * least and more than twice as many as the language said has. Forms begin with the language of the page, and not everybody changes it.
 *
 * @param said a language code, as `pt-BR`; without one that can be read, the text alone decides
 */
export function settleLanguage(text: string, said: string | undefined): IdentifiedLanguage {
  const found = identifyLanguage(text);
  const code = lexiconLanguageOf(said) ?? (said?.toLowerCase().startsWith('ar') ? 'ar' : undefined);
  if (code === undefined || found === 'ar' || found === code) return found;
  if (found === 'unknown') return code;
  const [forFound, forSaid] = countSmallWords(tokenise(text).tokens, found, code);
  return forFound >= 2 && forFound > 2 * forSaid ? found : code;
}

/** Texts in a language that the lexicon lacks are read as English: borrowed words are still seen. */
export function readingLanguage(language: string): LexiconLanguage {
  return lexiconLanguageOf(language) ?? 'en';
}

function lexiconLanguageOf(language: string | undefined): LexiconLanguage | undefined {
  const code = language?.toLowerCase().slice(0, 2);
  return lexiconLanguages.find((candidate) => candidate === code);
}
