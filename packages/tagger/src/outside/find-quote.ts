import type { Span } from '../tagger.ts';

/** The fewest and most characters of a quote. A shorter one is in every text and proves nothing. */
const length = { least: 3, most: 600 } as const;

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ`´]/u, "'"],
  [/[“”„‟«»‹›]/u, '"'],
  [/[‐‑‒–—―]/u, '-'],
  [/\s/u, ' '],
];
/** Shown as nothing: soft hyphens, zero-width signs, marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** Halves of a pair of surrogates belong together as letters of a word do. */
const ofWord = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

/** A text as it is compared: without case, kinds of quotation marks and dashes, and with one space between words. */
interface Compared {
  readonly text: string;
  /** For each unit of `text`, where it is in the text as given; one more for the end. */
  readonly places: readonly number[];
}

function compared(given: string): Compared {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const unit = given[at]!;
    if (invisible.test(unit)) continue;
    const replacement = replacements.find(([shape]) => shape.test(unit))?.[1];
    if (replacement === ' ' && text.endsWith(' ')) continue;
    const lower = unit.toLowerCase();
    text += replacement ?? (lower.length === 1 ? lower : unit);
    places.push(at);
  }
  places.push(given.length);
  return { text, places };
}

/** Finds quotes in one text, as whoever copies words by reading does: letter by letter, but for looks. */
export class QuoteFinder {
  readonly #in: Compared;

  constructor(text: string) {
    this.#in = compared(text);
  }

  /** Where the quote stands first as whole words; null when it does not, or says nothing. */
  find(quote: string): Span | null {
    if (quote.length > length.most) return null;
    const wanted = compared(quote).text.replace(/^[\s"'.…]+|[\s"'.…]+$/gu, '');
    if (wanted.length < length.least || !/\p{L}/u.test(wanted)) return null;
    const { text, places } = this.#in;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!cutsWord(text, at) && !cutsWord(text, end))
        return { start: places[at]!, end: places[end - 1]! + 1 };
    }
    return null;
  }
}

function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && ofWord.test(text[at - 1]!) && ofWord.test(text[at]!);
}
