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
    for (const text of line.slice(3).split(',').flatMap(spellOut)) {
      const steps = readSteps(text);
      if (steps.length > 0) found.push({ language, pattern: { concept, steps } });
    }
  }
  return found;
}

/** Writes out what brackets leave open: `(no|never) reply` is two patterns, `(long )?queue` is two as well. */
function spellOut(text: string): string[] {
  const open = text.indexOf('(');
  if (open < 0) return [text];
  const close = text.indexOf(')', open);
  if (close < 0) throw new Error(`lexicon: open bracket in "${text}"`);
  const before = text.slice(0, open);
  const inside = text.slice(open + 1, close).split('|');
  const rest = text.slice(close + 1);
  if (rest.startsWith('?'))
    return [before, ...inside.map((word) => before + word)].flatMap((head) => glue(head, rest.slice(1)));
  const plain = inside.every((word) => /^[^\s()]+$/.test(word));
  // Alternatives of one word stay together: they cost one step to compare.
  if (plain && /^(\s|$)/.test(rest)) return glue(before + inside.join('|'), rest);
  return inside.flatMap((word) => glue(before + word, rest));
}

function glue(head: string, rest: string): string[] {
  return spellOut(rest).map((tail) => head + tail);
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
    steps.push({ word: part.split('|').map(foldPattern), gap });
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
