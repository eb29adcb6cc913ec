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

/** A pattern of one concept. */
export interface Pattern {
  readonly concept: string;
  readonly steps: readonly Step[];
  /** Whether it must open a sentence (written `^` before its first word). */
  readonly opens: boolean;
}

/** How many words `~` in a pattern may skip. */
const wideGap = 4;

/**
 * Reads the patterns of one language from concepts written as text.
 *
 * A line of capitals names a concept; the lines below give, for a language, its patterns, separated by commas:
 * `wait*, held up, no ~ answer, (long|endless) queue*`. `~` skips up to four words within the sentence.
 * `^put (a|the)` only counts where a sentence begins: what opens one is a demand, and the same words later are a report.
 *
 * @throws Error when a line is neither, or has a star inside a word, so that a slip in the lexicon is found before the first text is read and not in a score.
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
    for (const text of fold(line.slice(3)).split(',').flatMap(spellOut)) {
      const steps = readSteps(text);
      if (steps.length > 0) found.push({ concept, steps, opens: text.trimStart().startsWith('^') });
    }
  }
  return found;
}

/** Writes out what brackets leave open: `(no|never) reply` is two patterns, `(long )?queue` is two as well. */
function spellOut(text: string): string[] {
  const open = text.indexOf('(');
  if (open < 0) return [text];
  const { alternatives, end } = readBracket(text, open);
  const before = text.slice(0, open);
  const rest = text.slice(end);
  const inside = alternatives.flatMap(spellOut);
  if (rest.startsWith('?'))
    return [before, ...inside.map((word) => before + word)].flatMap((head) => glue(head, rest.slice(1)));
  if (!/^(\s|$)/.test(rest)) return inside.flatMap((word) => glue(before + word, rest));
  // Alternatives of one word stay together: they cost one step to compare.
  const words = inside.filter((word) => /^[^\s()]+$/.test(word));
  const phrases = inside.filter((word) => !words.includes(word));
  const together = words.length > 0 ? [words.join('|'), ...phrases] : phrases;
  return together.flatMap((word) => glue(before + word, rest));
}

/** The alternatives of the bracket that opens here, which may hold brackets themselves, and where the text goes on. */
function readBracket(text: string, open: number): { alternatives: string[]; end: number } {
  const alternatives: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if ((sign === '|' && depth === 1) || depth === 0) {
      alternatives.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) return { alternatives, end: from };
  }
  throw new Error(`lexicon: open bracket in "${text}"`);
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
    const word = part.replace(/^\^/, '').replaceAll('**', '*').split('|');
    if (word.some((each) => each.slice(1, -1).includes('*')))
      throw new Error(`lexicon: a star inside a word finds nothing: "${text}"`);
    steps.push({ word, gap });
    gap = 0;
  }
  return steps;
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
