/** A part of a pattern: a word that may be one of several, a gap, or a choice between ways of saying it. */
export type Part =
  | { readonly kind: 'word'; readonly alternatives: readonly string[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly ways: readonly (readonly Part[])[]; readonly optional: boolean };

/**
 * Reads a pattern: words that follow each other, `(no|at no time) reply`, `(long )?queue*`, `no ~ answer`. A word is exact, a beginning
 * (`wait*`), an ending (`*zeit`) or a part (`*daten*`).
 *
 * @throws Error when a bracket stays open or stands inside a word, or a star does: it would find nothing.
 */
export function readPattern(text: string): readonly Part[] {
  const reading = { text, signs: signsOf(text), at: 0 };
  const [parts, ...more] = readWays(reading);
  if (reading.at < reading.signs.length) throw new Error(`lexicon: a bracket too many in "${text}"`);
  if (more.length > 0) throw new Error(`lexicon: alternatives without a bracket in "${text}"`);
  return parts!;
}

interface Reading {
  readonly text: string;
  readonly signs: readonly string[];
  at: number;
}

function signsOf(text: string): readonly string[] {
  if (/[^\s()|^?]\((?!\s)|[^\s]\)[?*]?(?!\( )[^\s)|?*]/.test(text))
    throw new Error(`lexicon: a bracket inside a word in "${text}"`);
  return text.match(/\(|\)[?*]?|\||~|[^\s()|~]+/g) ?? [];
}

/** What stands between two brackets, or outside of any. */
function readWays(reading: Reading): Part[][] {
  const ways: Part[][] = [[]];
  for (; reading.at < reading.signs.length; reading.at += 1) {
    const sign = reading.signs[reading.at]!;
    if (sign.startsWith(')')) break;
    if (sign === '|') ways.push([]);
    else
      ways
        .at(-1)!
        .push(sign === '~' ? { kind: 'gap' } : sign === '(' ? readChoice(reading) : wordOf(sign, reading));
  }
  return ways;
}

function readChoice(reading: Reading): Part {
  reading.at += 1;
  const ways = readWays(reading);
  const closing = reading.signs[reading.at];
  if (closing === undefined) throw new Error(`lexicon: open bracket in "${reading.text}"`);
  if (closing === ')*') for (const way of ways) way.push(begins(way.pop(), reading));
  const optional = closing === ')?';
  const words = ways.flatMap(wordsAlone);
  const phrases = ways.filter((way) => wordsAlone(way).length === 0);
  // Alternatives of one word stay together: they are compared at once.
  const word: Part = { kind: 'word', alternatives: words };
  if (phrases.length === 0 && !optional) return word;
  return { kind: 'choice', ways: words.length > 0 ? [[word], ...phrases] : phrases, optional };
}

/** The alternatives of a way that is one word, or none. */
function wordsAlone([part, ...more]: readonly Part[]): readonly string[] {
  return part?.kind === 'word' && more.length === 0 ? part.alternatives : [];
}

/** The last word of each way, as a beginning: `(say|think)*`. */
function begins(last: Part | undefined, { text }: Reading): Part {
  if (last?.kind !== 'word') throw new Error(`lexicon: a star after no word in "${text}"`);
  return { kind: 'word', alternatives: last.alternatives.map((word) => `${word}*`.replace('**', '*')) };
}

function wordOf(sign: string, { text }: Reading): Part {
  const word = sign.replaceAll('**', '*');
  if (word.slice(1, -1).includes('*'))
    throw new Error(`lexicon: a star inside a word finds nothing: "${text}"`);
  if (/[-'’?^]/.test(word)) throw new Error(`lexicon: "${word}" is not as texts are read: "${text}"`);
  return { kind: 'word', alternatives: [word] };
}
