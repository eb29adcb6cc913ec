import { ConceptMatcher } from './match-concepts.ts';
import { readConcepts } from './lexicon.ts';
import { grammar } from './grammar.ts';

/** The concepts of all seven languages, ready to be found in texts. */
export const conceptMatcher = new ConceptMatcher([grammar].flatMap(readConcepts));
