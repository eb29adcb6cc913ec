/** A word of a text: where it stands, and the form that features compare. */
export interface Token {
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset after the last code unit. */
  readonly end: number;
  /** Lower case, without accents; runs of digits become `0`. */
  readonly form: string;
  /** Number of the sentence that the word stands in, from 0. */
  readonly sentence: number;
  /** Number of the clause (split at commas, colons, brackets too), from 0 over the whole text. */
  readonly clause: number;
}

/** What the tokeniser saw besides words. */
export interface TokenisedText {
  readonly tokens: readonly Token[];
  readonly questions: number;
  readonly exclamations: number;
  readonly sentences: number;
}

/** Words longer than this are cut for comparison, so that a pasted blob costs no more than a word. */
const longestForm = 40;

/** Texts are read up to this many words: nobody writes more, and a pasted file must not hold up a request. */
const mostTokens = 20_000;

const pieces = /[\p{L}\p{N}\p{M}]+|[.!?…;:,()[\]"«»“”\n–—]|[€$£%]/gu;
const marks = /\p{M}+/gu;
const digits = /\p{N}+/gu;
const sentenceEnds = new Set(['.', '!', '?', '…', '\n']);

const foldedForms = new Map<string, string>();
const mostFoldedForms = 50_000;

function fold(word: string): string {
  const known = foldedForms.get(word);
  if (known !== undefined) return known;
  const folded = word
    .slice(0, longestForm)
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(digits, '0');
  if (foldedForms.size >= mostFoldedForms) foldedForms.clear();
  foldedForms.set(word, folded);
  return folded;
}

const englishEndings = new Set(['t', 's', 've', 're', 'll', 'd', 'm']);

/** Whether an English ending ("don't", "council's") follows the word that ends at `end`. */
function joinsEnglishEnding(text: string, end: number, word: string): boolean {
  const mark = text[end];
  return (mark === "'" || mark === '’') && englishEndings.has(word);
}

/**
 * Splits a text into words with sentence and clause numbers, in time linear in its length.
 *
 * Accents, case and digits are folded in the form; offsets refer to the text as given. English contractions stay
 * one word ("don't" becomes `dont`), the apostrophes of other languages separate words ("l'ente" becomes `l`, `ente`).
 */
export function tokenise(text: string): TokenisedText {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let questions = 0;
  let exclamations = 0;
  for (const match of text.matchAll(pieces)) {
    const piece = match[0];
    const start = match.index;
    const first = piece.charCodeAt(0);
    if (piece.length === 1 && isBreak(piece)) {
      if (piece === '?') questions += 1;
      if (piece === '!') exclamations += 1;
      if (tokens.length > 0 && tokens[tokens.length - 1]!.clause === clause) clause += 1;
      if (sentenceEnds.has(piece) && tokens.length > 0 && tokens[tokens.length - 1]!.sentence === sentence)
        sentence += 1;
      continue;
    }
    const form = first === 0x25 || isMoney(piece) ? piece : fold(piece);
    if (form === '') continue;
    const last = tokens[tokens.length - 1];
    if (last && last.end === start - 1 && joinsEnglishEnding(text, last.end, form)) {
      const joined = form === 's' ? last.form : last.form + form;
      tokens[tokens.length - 1] = { ...last, end: start + piece.length, form: joined };
      continue;
    }
    if (tokens.length >= mostTokens) break;
    tokens.push({ start, end: start + piece.length, form, sentence, clause });
  }
  const sentences = tokens.length === 0 ? 0 : tokens[tokens.length - 1]!.sentence + 1;
  return { tokens, questions, exclamations, sentences };
}

function isBreak(piece: string): boolean {
  return '.!?…;:,()[]"«»“”\n–—'.includes(piece);
}

function isMoney(piece: string): boolean {
  return piece === '€' || piece === '$' || piece === '£';
}
