import type { Token } from '../text/tokenise.ts';
import { maskable } from './insults.ts';

/** Read up to this many words, as the tagger does. */
const mostTokens = 20_000;
const longestForm = 40;

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const pieces =
  /[\p{L}\p{N}\p{M}@$€*\u00ad\u200b-\u200f\u2060\ufeff]+(?:[!|](?=\p{L})[\p{L}\p{N}\p{M}@$€*]+){0,4}|[.!?…;:,()[\]\n]/gu;
const leet: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'i',
}; // prettier-ignore
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', к: 'k', т: 't', м: 'm', н: 'h', в: 'b',
}; // prettier-ignore

/**
 * Splits a text into words as somebody would read them aloud: `m0r0n`, `i d i o t`, `id*ot`, `stuuupid` and words with
 * invisible signs or foreign look-alike letters come out plain. Offsets refer to the text as given. Time is linear.
 */
export function undisguise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (piece.length === 1 && '.!?…;:,()[]\n'.includes(piece)) {
      clause += 1;
      if (!':,()[]'.includes(piece)) sentence += 1;
      continue;
    }
    const form = readAloud(piece);
    if (form === '') continue;
    if (tokens.length >= mostTokens) break;
    tokens.push({ start: index, end: index + piece.length, form, sentence, clause });
  }
  return joinSpelledWords(tokens);
}

function readAloud(piece: string): string {
  let form = piece
    .slice(0, longestForm * 2)
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .slice(0, longestForm);
  if (/[a-z]/.test(form)) {
    if (/[\u0400-\u04ff]/.test(form))
      form = form.replace(/[\u0400-\u04ff]/g, (sign) => lookalikes[sign] ?? sign);
    if (/[0-9@$€!|]/.test(form)) form = form.replace(/[0134567@$€!|]/g, (sign) => leet[sign] ?? sign);
    if (form.includes('*')) form = unmask(form);
    form = form.replace(/(\p{L})\1{2,}/gu, '$1');
  }
  return form.replace(/^[@$€*]+|[@$€*]+$/g, '');
}

/** `f*ck`, `id**t`: the first known insult that fits, letter by letter. */
function unmask(form: string): string {
  const bare = form.replace(/^\*+/, '').replace(/(?<=\p{L}{3})\*$/u, '');
  if (!bare.includes('*')) return bare;
  const fits = (word: string) =>
    word.length === bare.length && [...bare].every((sign, i) => sign === '*' || sign === word[i]);
  return maskable.find(fits) ?? bare;
}

/** Three or more single letters in a row, one sign apart, are one word. */
function joinSpelledWords(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    let last = i;
    while (isLetter(tokens[last]!) && followsClosely(tokens[last]!, tokens[last + 1])) last += 1;
    if (last - i < 2) {
      joined.push(tokens[i]!);
      continue;
    }
    const letters = tokens.slice(i, last + 1);
    const form = letters
      .map((letter) => letter.form)
      .join('')
      .slice(0, longestForm);
    joined.push({ ...tokens[i]!, end: tokens[last]!.end, form });
    i = last;
  }
  return joined;
}

const isLetter = ({ form }: Token) => form.length === 1 && /\p{L}/u.test(form);

function followsClosely(token: Token, next: Token | undefined): boolean {
  return next !== undefined && isLetter(next) && next.start - token.end <= 1 && next.start > token.end;
}
