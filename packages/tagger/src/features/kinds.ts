import { lexiconLanguages } from '../lexicon/lexicon.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { partOf } from './parts.ts';
import type { Part } from './parts.ts';

/**
 * What features there are: concepts (`c`), negated concepts (`n`), pairs of concepts (`p`), beginnings of words (`w`), whole words
 * (`u`), neighbours (`b`), words of a sentence in either order (`m`) and in their order (`s`), pieces of words (`g`), form (`f`).
 */
export const featureGroups = ['c', 'n', 'p', 'w', 'u', 'b', 'm', 's', 'g', 'f'] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** A group of features, in one language where they are made of its words. */
export interface FeatureKind extends Part {
  /** Place among the groups. */
  readonly group: number;
}

function kindOf(group: FeatureGroup, language?: LexiconLanguage): FeatureKind {
  const part = partOf(language === undefined ? group : `${group} ${language}`);
  return { ...part, group: featureGroups.indexOf(group) };
}

/** The kinds that all languages share. */
export const sharedKinds = {
  concept: kindOf('c'),
  negated: kindOf('n'),
  concepts: kindOf('p'),
  piece: kindOf('g'),
  form: kindOf('f'),
} as const;

const kindsOfWords = (language: LexiconLanguage) => ({
  stem: kindOf('w', language),
  whole: kindOf('u', language),
  neighbours: kindOf('b', language),
  eitherOrder: kindOf('m', language),
  inOrder: kindOf('s', language),
});

/** The kinds that are made of the words of a language. */
export const wordKinds = Object.fromEntries(
  lexiconLanguages.map((language) => [language, kindsOfWords(language)]),
) as Readonly<Record<LexiconLanguage, ReturnType<typeof kindsOfWords>>>;
