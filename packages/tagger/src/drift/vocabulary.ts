import { readText } from '../features.ts';
import { functionWords } from '../text/function-words.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { shippedModel } from '../tagger.ts';

/** How many words a text has, and how many of them a model has never learnt anything about. */
export interface WordCount {
  readonly words: number;
  readonly unknown: number;
}

const smallWords = new Set(lexiconLanguages.flatMap((language) => functionWords[language].split(' ')));

/** The words that a model has learnt something about. Small words of the seven languages are known to every model. */
export class Vocabulary {
  readonly #names: ReadonlySet<string>;

  /** @param featureNames names of the model's features: a model file's `features`, split at line feeds */
  constructor(featureNames: readonly string[]) {
    this.#names = new Set(featureNames.filter(isWord));
  }

  /** Counts words as the tagger splits them; texts in languages that the tagger lacks are read as English, as it does. */
  count(text: string, language: string): WordCount {
    const code = language.toLowerCase().slice(0, 2);
    const reading = lexiconLanguages.find((candidate) => candidate === code) ?? 'en';
    const { tokens, features } = readText(text, reading);
    let unknown = 0;
    for (const { name, places } of features) {
      if (!isWord(name) || this.#names.has(name)) continue;
      for (const [from] of places) if (!smallWords.has(tokens[from]!.form)) unknown += 1;
    }
    return { words: tokens.length, unknown };
  }
}

/** Features of single words begin with `w`: see `features.ts`. */
function isWord(featureName: string): boolean {
  return featureName.startsWith('w ');
}

let shipped: Vocabulary | undefined;

/** The words of the model that the package ships, read once a process. */
export function shippedVocabulary(): Vocabulary {
  shipped ??= new Vocabulary(shippedModel().names());
  return shipped;
}
