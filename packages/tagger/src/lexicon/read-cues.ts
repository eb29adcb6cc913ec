import { readFileSync } from 'node:fs';
import { patternOf } from './lexicon.ts';
import type { LexiconLanguage, Pattern } from './lexicon.ts';

/** Where the cues of a language are: a term a section, a pattern a line. */
export const cuesFile = (language: LexiconLanguage) => new URL(`../../cues/${language}.txt`, import.meta.url);

/** What the concepts of cues are called, before the term. */
const [says, hints] = ['SAYS ', 'HINTS '];

/** Whether a concept is that of a term's cues. */
export const isCue = (concept: string) => concept.startsWith(says) || concept.startsWith(hints);

/** The term that a concept says outright, where it is that of its cues and not of its hints. */
export const termSaid = (concept: string) =>
  concept.startsWith(says) ? concept.slice(says.length) : undefined;

/**
 * Reads what people say in a language when a text carries a term.
 *
 * A line `[data.issues]` names a term whose cues follow, right in most texts that they stand in; those after `[data.issues?]` are
 * hints, right in some. Each line is one pattern; `#` begins a remark.
 *
 * @returns patterns of the concepts `SAYS data.issues` and `HINTS data.issues`
 * @throws Error when a cue stands before the first term or could find nothing
 */
export function readCues(source: string): Pattern[] {
  const found: Pattern[] = [];
  let concept = '';
  for (const line of source.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const section = /^\[(?<term>[a-z.-]+)(?<hints>\?)?\]$/.exec(line)?.groups;
    if (section !== undefined) concept = (section.hints === undefined ? says : hints) + section.term!;
    else if (concept === '') throw new Error(`cues: no term before "${line}"`);
    else found.push(patternOf(concept, line));
  }
  return found;
}

/** The cues of the terms in one language, from the file that the package brings. */
export function shippedCues(language: LexiconLanguage): Pattern[] {
  return readCues(readFileSync(cuesFile(language), 'utf8'));
}
