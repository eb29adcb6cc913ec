/** The seven languages that the lexicon is written in. */
export const lexiconLanguages = ['en', 'es', 'it', 'fr', 'de', 'nl', 'pt'] as const;
export type LexiconLanguage = (typeof lexiconLanguages)[number];

/** One word of a pattern: alternatives, each exact, a beginning (`wait*`), an ending (`*zeit`) or a part (`*daten*`). */
type WordPattern = readonly string[];

/** A pattern: words that follow each other; `gap` is how many other words may stand before this one. */
interface Step {
  readonly word: WordPattern;
  readonly gap: number;
}

/** A pattern of one concept in one language. */
export interface Pattern {
  readonly concept: string;
  readonly steps: readonly Step[];
}

/** How many words `~` in a pattern may skip. */
const wideGap = 4;

/**
 * Reads concepts written as text.
 *
 * A line of capitals names a concept; the lines below give, for a language, its patterns, separated by commas:
 * `wait*, held up, no ~ answer, (long|endless) queue*`. `~` skips up to four words within the sentence.
 *
 * @throws Error when a line is neither, so that a slip in the lexicon is found at load and not in a score.
 */
export function readConcepts(source: string): { language: LexiconLanguage; pattern: Pattern }[] {
  const found: { language: LexiconLanguage; pattern: Pattern }[] = [];
  let concept = '';
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (/^[A-Z][A-Z0-9-]*$/.test(line)) {
      concept = line;
      continue;
    }
    const language = lexiconLanguages.find((candidate) => line.startsWith(`${candidate}:`));
    if (!language || concept === '') throw new Error(`lexicon: cannot read "${line}" under ${concept}`);
    for (const text of line.slice(3).split(',')) {
      const steps = readSteps(text.trim());
      if (steps.length > 0) found.push({ language, pattern: { concept, steps } });
    }
  }
  return found;
}

function readSteps(text: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of text.split(/\s+/)) {
    if (part === '') continue;
    if (part === '~') {
      gap = wideGap;
      continue;
    }
    steps.push({ word: part.replace(/[()]/g, '').split('|').map(foldPattern), gap });
    gap = 0;
  }
  return steps;
}

function foldPattern(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
