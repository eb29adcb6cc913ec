import { lexiconLanguages } from '../lexicon/lexicon.ts';
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
  const code = knownLanguage(said);
  if (code === undefined || found === 'ar' || found === code) return found;
  if (found === 'unknown') return code;
  const [forFound, forSaid] = countSmallWords(tokenise(text).tokens, found, code);
  return forFound >= 2 && forFound > 2 * forSaid ? found : code;
}

function knownLanguage(language: string | undefined): IdentifiedLanguage | undefined {
  const code = language?.toLowerCase().slice(0, 2);
  return code === 'ar' ? 'ar' : lexiconLanguages.find((candidate) => candidate === code);
}
