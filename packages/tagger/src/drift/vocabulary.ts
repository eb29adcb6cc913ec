import { functionWords } from '../text/function-words.ts';
import { readingLanguage } from '../text/settle-language.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { shippedModel } from '../tagger.ts';
import { tokenise } from '../text/tokenise.ts';

/** How many words a text has, and how many of them a model has never learnt anything about. */
export interface WordCount {
  readonly words: number;
  readonly unknown: number;
}

const smallWords = new Set([...functionWords.values()].flatMap((words) => [...words]));

/** The words that a model has learnt something about. Small words of the seven languages are known to every model. */
export class Vocabulary {
  readonly #model: LinearModel;

  constructor(model: LinearModel) {
    this.#model = model;
  }

  /** Counts words as the tagger splits them; texts in languages that the tagger lacks are read as English, as it does. */
  count(text: string, language: string): WordCount {
    const reading = readingLanguage(language);
    const { tokens } = tokenise(text);
    const unknown = tokens.filter(
      ({ form }) => !smallWords.has(form) && !this.#model.knowsWord(form, reading),
    );
    return { words: tokens.length, unknown: unknown.length };
  }
}

/** The words of the model that the package ships. */
export function shippedVocabulary(): Vocabulary {
  return new Vocabulary(shippedModel());
}
