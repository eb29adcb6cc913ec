/**
 * A piece of text that features are put together from, with two independent hashes of it: a text has a thousand features, and
 * putting numbers together costs a tenth of putting their names together.
 */
export interface Part {
  readonly text: string;
  readonly first: number;
  readonly second: number;
}

/** Taken once, as in fingerprint.ts. */
const { imul } = Math;

/** Two hashes: FNV-1a, and a multiplicative one with another prime. */
export function partOf(text: string): Part {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = imul(first ^ code, 0x01000193);
    second = imul(second, 0x85ebca6b) + code;
    second ^= second >>> 15;
  }
  return { text, first: first | 0, second: second | 0 };
}

/** The parts of a word that features compare. */
export interface WordParts {
  readonly whole: Part;
  /** The first six letters: after those, words of the seven languages mostly differ by their endings only. */
  readonly stem: Part;
  readonly firstFive: Part;
  readonly firstFour: Part;
  /** Every five signs in a row, with a mark where the word begins and ends; none of a short word. */
  readonly pieces: readonly Part[];
}

const lettersOfPiece = 5;

const knownWords = new Map<string, WordParts>();
const mostKnownWords = 5_000;

/** The parts of a word by its form. Frequent words are kept, as texts consist of them. */
export function partsOfWord(form: string): WordParts {
  const known = knownWords.get(form);
  if (known !== undefined) return known;
  const parts = {
    whole: partOf(form),
    stem: partOf(form.slice(0, 6)),
    firstFive: partOf(form.slice(0, 5)),
    firstFour: partOf(form.slice(0, 4)),
    pieces: piecesOf(form),
  };
  if (knownWords.size >= mostKnownWords) knownWords.clear();
  knownWords.set(form, parts);
  return parts;
}

function piecesOf(form: string): Part[] {
  if (form.length < lettersOfPiece) return [];
  const marked = `_${form}_`;
  return Array.from({ length: marked.length - lettersOfPiece + 1 }, (_, start) =>
    partOf(marked.slice(start, start + lettersOfPiece)),
  );
}
