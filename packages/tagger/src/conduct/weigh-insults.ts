import type { ConceptHit } from '../lexicon/match-concepts.ts';
import type { Token } from '../text/tokenise.ts';
import type { ConductSpan } from './evidence.ts';

/** What a concept weighs by itself, and when it clearly meets a person. */
const weights: Readonly<Record<string, { readonly alone: number; readonly atPerson: number }>> = {
  'INSULT-ANYWHERE': { alone: 0.6, atPerson: 0.85 },
  INSULT: { alone: 0.6, atPerson: 0.85 },
  'INSULT-HERE': { alone: 0.35, atPerson: 0.7 },
  CURSE: { alone: 0.75, atPerson: 0.85 },
  THREAT: { alone: 0.9, atPerson: 0.9 },
  WISH: { alone: 0.8, atPerson: 0.9 },
  EXPEL: { alone: 0.8, atPerson: 0.8 },
  RUDE: { alone: 0.03, atPerson: 0.2 },
  SWEAR: { alone: 0.1, atPerson: 0.15 },
};
/** An insult that is quoted, reported, denied or meant for a thing or an animal. */
const harmless = 0.1;
/** How many words away a person may be named. */
const personReach = 6;
/** How many words before an insult it may be called a report ("treated us like idiots"). */
const reportReach = 5;

const quotations =
  /"[^"\n]{1,200}"|“[^”\n]{1,200}”|«[^»\n]{1,200}»|„[^“”\n]{1,200}[“”]|‘[^’\n]{1,200}’|(?<![\p{L}\p{N}])'[^'\n]{1,200}'(?!\p{L})/gu;

/** Weighs the abusive words of a text by what stands around them. */
export function weighInsults(
  text: string,
  tokens: readonly Token[],
  insults: readonly ConceptHit[],
  surroundings: readonly ConceptHit[],
): ConductSpan[] {
  if (insults.length === 0) return [];
  const quoted = [...text.matchAll(quotations)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  const around = new Surroundings(tokens, surroundings);
  const spans = new Map<string, ConductSpan>();
  for (const hit of insults) {
    const weight = weights[hit.concept];
    if (!weight) continue;
    const [start, end] = [tokens[hit.from]!.start, tokens[hit.to - 1]!.end];
    const inQuotes = isInside(quoted, start, end);
    const value =
      around.isHarmless(hit) || inQuotes
        ? Math.min(harmless, weight.alone)
        : around.meetsPerson(hit)
          ? weight.atPerson
          : weight.alone;
    const reason = hit.concept.toLowerCase().replace(/-.*/, '');
    const key = `${reason} ${hit.from}`;
    if ((spans.get(key)?.weight ?? 0) < value)
      spans.set(key, { score: 'abuse', reason, weight: value, start, end });
  }
  return [...spans.values()];
}

/** Whether one of the ordered, separate places holds this one. */
function isInside(places: readonly (readonly [number, number])[], start: number, end: number): boolean {
  let low = 0;
  let high = places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = places[middle]!;
    if (from <= start && end <= to) return true;
    if (from > start) high = middle - 1;
    else low = middle + 1;
  }
  return false;
}

/** Where persons, things, animals and reports are named, by the word at which they begin or end. */
class Surroundings {
  readonly #tokens: readonly Token[];
  readonly #at = new Map<string, Set<number>>();

  constructor(tokens: readonly Token[], hits: readonly ConceptHit[]) {
    this.#tokens = tokens;
    for (const { concept, from, to } of hits) {
      const places = this.#at.get(concept) ?? new Set<number>();
      places.add(concept === 'HARMLESS' ? to - 1 : from);
      this.#at.set(concept, places);
    }
  }

  /** Whether a concept stands within so many words before or after, in the same sentence. */
  #near(concept: string, hit: ConceptHit, before: number, after: number): boolean {
    const places = this.#at.get(concept);
    if (!places) return false;
    const { sentence } = this.#tokens[hit.from]!;
    const last = Math.min(hit.to - 1 + after, this.#tokens.length - 1);
    for (let i = Math.max(0, hit.from - before); i <= last; i += 1)
      if (places.has(i) && this.#tokens[i]!.sentence === sentence) return true;
    return false;
  }

  meetsPerson(hit: ConceptHit): boolean {
    if (hit.concept === 'RUDE') return this.#near('PERSON', hit, 2, 1) && !this.#near('THING', hit, 4, 3);
    return this.#near('PERSON', hit, personReach, personReach);
  }

  /** Reported, quoted, turned on oneself, said of a thing or an animal; of threats: only a way of speaking. */
  isHarmless(hit: ConceptHit): boolean {
    if (hit.concept === 'THREAT') return this.#near('IDIOM', hit, 3, 0);
    if (!hit.concept.startsWith('INSULT') && hit.concept !== 'RUDE') return false;
    return (
      this.#near('HARMLESS', hit, reportReach, 0) ||
      this.#near('THING', hit, 1, 1) ||
      this.#near('ANIMAL', hit, 6, 6)
    );
  }
}
