import { findPersonalData } from '../personal-data/find-personal-data.ts';
import type { Span } from '../tagger.ts';

/** A piece of the outgoing text: words as they were written, or a mark in the place of some. */
interface Piece {
  /** Place in the outgoing text. */
  readonly start: number;
  readonly end: number;
  /** Place in the text as written. */
  readonly from: number;
  readonly to: number;
  readonly isMark: boolean;
}

/** A text as it may leave, and the way back to the text as written. */
export interface OutgoingText {
  readonly text: string;
  /** How many pieces were masked. */
  readonly masked: number;
  /** The place in the text as written of a place in the outgoing one; null where that is only marks. */
  writtenSpan(span: Span): Span | null;
}

/**
 * Shapes that may be somebody's, whatever they are: what leaves the house is masked more coarsely than what is shown, because no
 * topic depends on a number or an address, and nothing that has left comes back.
 */
const coarse: readonly {
  readonly mark: string;
  readonly shape: RegExp;
  holds?: (found: string) => boolean;
}[] = [
  { mark: 'link', shape: /(?:https?:\/\/|www\.)\S{1,2000}/giu },
  { mark: 'email', shape: /[^\s@]{1,64}@[^\s@]{0,254}[\p{L}\p{N}]/gu },
  {
    mark: 'email',
    shape:
      /[\p{L}\p{N}._-]{1,64} (?:at|arroba|chiocciola|arobase) [\p{L}\p{N}-]{1,63}(?: (?:dot|punto|point|punkt|punt|ponto) \p{L}{2,24}){1,4}/giu,
  },
  { mark: 'handle', shape: /@[\p{L}\p{N}_.-]{2,60}/gu },
  { mark: 'number', shape: /\p{Nd}(?:[\s()./-]{0,2}\p{Nd}){5,40}/gu },
  {
    mark: 'number',
    shape: /[\p{L}\p{Nd}]{7,40}/gu,
    holds: (found) => (found.match(/\p{Nd}/gu)?.length ?? 0) >= 4,
  },
];

/**
 * Masks personal data before a text leaves. Names that the text does not introduce as such are not found: what leaves is a text
 * without most personal data, not one without any.
 *
 * @param language see {@link findPersonalData}.
 */
export function maskOutgoing(written: string, language: string): OutgoingText {
  const text = written.toWellFormed();
  const pieces = piecesOf(text, joined(findAll(text, language)));
  return {
    text: pieces.map(({ shown }) => shown).join(''),
    masked: pieces.filter(({ isMark }) => isMark).length,
    writtenSpan: (span) => writtenSpan(pieces, span),
  };
}

interface Found extends Span {
  readonly mark: string;
}

function findAll(text: string, language: string): Found[] {
  const found: Found[] = findPersonalData(text, language).map(({ kind, start, end }) => ({
    mark: kind,
    start,
    end,
  }));
  for (const { mark, shape, holds } of coarse)
    for (const match of text.matchAll(shape))
      if (holds?.(match[0]) ?? true)
        found.push({ mark, start: match.index, end: match.index + match[0].length });
  return found;
}

/** Finds that touch or overlap become one, under the mark of the first. */
function joined(found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && next.start < last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    else all.push(next);
  }
  return all;
}

function piecesOf(text: string, found: readonly Found[]): (Piece & { readonly shown: string })[] {
  const pieces: (Piece & { readonly shown: string })[] = [];
  let at = 0;
  const add = (shown: string, from: number, to: number, isMark: boolean): void => {
    if (from === to) return;
    pieces.push({ shown, start: at, end: at + shown.length, from, to, isMark });
    at += shown.length;
  };
  let from = 0;
  for (const { mark, start, end } of found) {
    add(text.slice(from, start), from, start, false);
    add(`[${mark}]`, start, end, true);
    from = end;
  }
  add(text.slice(from), from, text.length, false);
  return pieces;
}

/** A place that begins or ends within a mark takes in all that the mark stands for. */
function writtenSpan(pieces: readonly Piece[], { start, end }: Span): Span | null {
  const within = pieces.filter((piece) => piece.start < end && piece.end > start);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last || within.every(({ isMark }) => isMark)) return null;
  return {
    start: first.isMark ? first.from : first.from + Math.max(0, start - first.start),
    end: last.isMark ? last.to : last.from + Math.min(last.end, end) - last.start,
  };
}
