import { readPattern } from './pattern.ts';
import type { Part } from './pattern.ts';

/** The seven languages that the lexicon is written in. */
export const lexiconLanguages = ['en', 'es', 'it', 'fr', 'de', 'nl', 'pt'] as const;
export type LexiconLanguage = (typeof lexiconLanguages)[number];

/** A pattern of one concept. */
export interface Pattern {
  readonly concept: string;
  readonly parts: readonly Part[];
  /** Whether it must open a sentence (written `^` before its first word). */
  readonly opens: boolean;
}

/**
 * Reads the patterns of one language from concepts written as text.
 *
 * A line of capitals names a concept; the lines below give, for a language, its patterns, separated by commas:
 * `wait*, held up, no ~ answer, (long|endless) queue*`. `~` skips up to four words within the sentence, none of them a negation.
 * `^put (a|the)` only counts where a sentence begins: what opens one is a demand, and the same words later are a report.
 *
 * @throws Error when a line is neither, or a pattern cannot find anything, so that a slip in the lexicon is found before the first text is read and not in a score.
 */
export function readConcepts(source: string, language: LexiconLanguage): Pattern[] {
  const found: Pattern[] = [];
  let concept = '';
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (/^[A-Z][A-Z0-9-]*$/.test(line)) {
      concept = line;
      continue;
    }
    const written = lexiconLanguages.find((candidate) => line.startsWith(`${candidate}:`));
    if (!written || concept === '') throw new Error(`lexicon: cannot read "${line}" under ${concept}`);
    if (written !== language) continue;
    for (const text of fold(line.slice(3)).split(','))
      if (text.trim() !== '') found.push(patternOf(concept, text.trim()));
  }
  return found;
}

/** The pattern of a concept that a text writes, folded as words are. */
export function patternOf(concept: string, text: string): Pattern {
  const opens = text.startsWith('^');
  return { concept, parts: readPattern(opens ? text.slice(1) : text), opens };
}

/** Folds as the tokeniser folds words. */
function fold(patterns: string): string {
  return patterns
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
