import type { Token } from '../text/tokenise.ts';
import type { ConductSpan } from './evidence.ts';

const links = /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"')\]]{3,300}/giu;
const shorteners =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.|t\.co\/|goo\.gl|ow\.ly|is\.gd|cutt\.ly|rebrand\.ly|t\.me\/|wa\.me\/)/i;
const handles = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_]{4,30}/gu;
const priceCut = /(?<![\p{L}\p{N}])[-–−] ?[1-9]\d ?%/gu;
const messengerLink = /(?<![\p{L}\p{N}/.])(?:t\.me|wa\.me|bit\.ly|tinyurl\.com)\/[^\s]{2,100}/giu;
const shouting = /!{3,}|[$€£]{3,}/gu;

/** Links, shortened links, handles and runs of marks: weak alone, telling beside an advert. */
export function findSigns(text: string): ConductSpan[] {
  const found = [...text.matchAll(links)];
  const spans = found.slice(0, 3).map(({ 0: link, index }, i) => ({
    score: 'spam' as const,
    reason: shorteners.test(link) ? 'short-link' : `link-${i + 1}`,
    weight: shorteners.test(link) ? 0.4 : i === 0 ? 0.2 : 0.1,
    start: index,
    end: index + link.length,
  }));
  return [
    ...spans,
    ...first(text, priceCut, 'price-cut', 0.3),
    ...first(text, messengerLink, 'messenger-link', 0.35),
    ...first(text, handles, 'handle', 0.15),
    ...first(text, shouting, 'shouting', 0.12),
  ];
}

function first(text: string, pattern: RegExp, reason: string, weight: number): ConductSpan[] {
  for (const { 0: sign, index } of text.matchAll(pattern))
    return [{ score: 'spam', reason, weight, start: index, end: index + sign.length }];
  return [];
}

/** Shorter texts repeat themselves for emphasis. */
const leastWords = 8;
/** From this share of repeated runs of three words on, a text says one thing over and over. */
const mostRepeated = 0.55;

/** The same words again and again. */
export function findRepetition(tokens: readonly Token[]): ConductSpan[] {
  if (tokens.length < leastWords) return [];
  const seen = new Set<string>();
  const runs = tokens.length - 2;
  for (let i = 0; i < runs; i += 1)
    seen.add(`${tokens[i]!.form} ${tokens[i + 1]!.form} ${tokens[i + 2]!.form}`);
  const repeated = 1 - seen.size / runs;
  if (repeated < mostRepeated) return [];
  const weight = Math.min(0.95, 0.6 + (repeated - mostRepeated));
  return [{ score: 'spam', reason: 'repetition', weight, start: tokens[0]!.start, end: tokens.at(-1)!.end }];
}
