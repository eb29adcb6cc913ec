import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { ConceptMatcher } from '../lexicon/match-concepts.ts';
import type { ConceptHit } from '../lexicon/match-concepts.ts';
import { identifyLanguages } from '../text/identify-languages.ts';
import type { Token } from '../text/tokenise.ts';
import { advertSource, advertWeights } from './adverts.ts';
import { weighInsults } from './weigh-insults.ts';
import type { ConductSpan } from './evidence.ts';
import { insultSource, surroundingsSource } from './insults.ts';
import { findRepetition, findSigns } from './spam-signs.ts';
import { undisguise } from './undisguise.ts';

/** How a text behaves towards people and towards the site; 0 is none, 1 is certain. */
export interface Conduct {
  readonly abuse: number;
  readonly spam: number;
  readonly spans: readonly ConductSpan[];
}

/** From here on a text is for a moderator to look at; the figures in the README are for this value. */
export const conductThreshold = 0.5;

const insultMatcher = new ConceptMatcher([insultSource]);
const surroundingsMatcher = new ConceptMatcher([surroundingsSource]);
const advertMatcher = new ConceptMatcher([advertSource]);

/**
 * Scores abuse (insults and threats at people) and spam (adverts, repetition, begging for contact).
 *
 * Each score is one minus the product of what its evidence leaves open, so a strong word is enough and weak ones add
 * up. Harsh words about an office, a form or a decision are no abuse; an insult that somebody reports, quotes or turns
 * on themselves weighs little. Words count in the languages that the text is written in, coarse ones in any. Deterministic, never throws, time linear in the length.
 */
export function scoreConduct(text: string, language?: string): Conduct {
  const tokens = undisguise(text);
  const spoken = languagesOf(text, language);
  const insults = hitsIn(insultMatcher, tokens, spoken);
  const surroundings = insults.length === 0 ? [] : hitsIn(surroundingsMatcher, tokens, spoken);
  const abuse = weighInsults(text, tokens, insults, surroundings);
  const spam = [
    ...weighAdverts(tokens, hitsIn(advertMatcher, tokens, spoken)),
    ...findSigns(text),
    ...findRepetition(tokens),
  ];
  const spans = [...abuse, ...spam].sort((a, b) => a.start - b.start || a.end - b.end);
  return { abuse: together(abuse), spam: together(spam), spans };
}

/**
 * Hits in the languages that the text is written in; in the others only what is long or coarse enough to be no accident.
 * A text of unknown language is read in all seven.
 */
function hitsIn(
  matcher: ConceptMatcher,
  tokens: readonly Token[],
  spoken: ReadonlySet<string>,
): ConceptHit[] {
  return lexiconLanguages.flatMap((language) => {
    const hits = matcher.match(tokens, language);
    return spoken.size === 0 || spoken.has(language)
      ? hits
      : hits.filter(({ concept }) => anywhere.has(concept));
  });
}

const anywhere = new Set(['INSULT-ANYWHERE', 'CURSE', 'CRYPTO', 'REACH', 'ORDER-NOW']);

/** The language given, and each other one that has a clause of its own. */
function languagesOf(text: string, language: string | undefined): Set<string> {
  const { main, others } = identifyLanguages(text);
  const spoken = [language ?? main, ...others.map((other) => other.language)];
  return new Set(spoken.filter((one) => lexiconLanguages.some((known) => known === one)));
}

/** Each concept counts once: saying it again does not make it another kind of advert. */
function weighAdverts(tokens: readonly Token[], hits: readonly ConceptHit[]): ConductSpan[] {
  const first = new Map<string, ConceptHit>();
  for (const hit of hits) if (!first.has(hit.concept)) first.set(hit.concept, hit);
  return [...first.values()].flatMap((hit) => {
    const weight = advertWeights[hit.concept];
    if (weight === undefined) return [];
    const [start, end] = [tokens[hit.from]!.start, tokens[hit.to - 1]!.end];
    return [{ score: 'spam' as const, reason: hit.concept.toLowerCase(), weight, start, end }];
  });
}

/** What the evidence says together; of each reason the two strongest places count. */
function together(spans: readonly ConductSpan[]): number {
  const byReason = Map.groupBy(spans, ({ reason }) => reason);
  let open = 1;
  for (const same of byReason.values()) {
    const strongest = same.map(({ weight }) => weight).sort((a, b) => b - a);
    for (const weight of strongest.slice(0, 2)) open *= 1 - weight;
  }
  return Math.round((1 - open) * 1000) / 1000;
}
