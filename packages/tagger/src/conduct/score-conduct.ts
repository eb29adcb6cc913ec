import { ConceptMatcher } from '../lexicon/match-concepts.ts';
import type { ConceptHit } from '../lexicon/match-concepts.ts';
import { lexiconLanguages, readConcepts } from '../lexicon/lexicon.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { identifyLanguage } from '../text/identify-language.ts';
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

const insultMatcher = new ConceptMatcher(readConcepts(insultSource));
const surroundingsMatcher = new ConceptMatcher(readConcepts(surroundingsSource));
const advertMatcher = new ConceptMatcher(readConcepts(advertSource));

/**
 * Scores abuse (insults and threats at people) and spam (adverts, repetition, begging for contact).
 *
 * Each score is one minus the product of what its evidence leaves open, so a strong word is enough and weak ones add
 * up. Harsh words about an office, a form or a decision are no abuse; an insult that somebody reports, quotes or turns
 * on themselves weighs little. Words of all seven languages count in any text, except those that are innocent in the
 * text's own language. Deterministic, never throws, time linear in the length.
 */
export function scoreConduct(text: string, language: string = identifyLanguage(text)): Conduct {
  const tokens = undisguise(text);
  const known = lexiconLanguages.find((candidate) => candidate === language);
  const insults = hitsIn(insultMatcher, tokens, known);
  const surroundings = insults.length === 0 ? [] : hitsIn(surroundingsMatcher, tokens, known);
  const abuse = weighInsults(text, tokens, insults, surroundings);
  const spam = [
    ...weighAdverts(tokens, hitsIn(advertMatcher, tokens, known)),
    ...findSigns(text),
    ...findRepetition(tokens),
  ];
  const spans = [...abuse, ...spam].sort((a, b) => a.start - b.start || a.end - b.end);
  return { abuse: together(abuse), spam: together(spam), spans };
}

function hitsIn(
  matcher: ConceptMatcher,
  tokens: readonly Token[],
  known: LexiconLanguage | undefined,
): ConceptHit[] {
  return lexiconLanguages.flatMap((language) =>
    matcher
      .match(tokens, language)
      .filter(
        ({ concept }) => language === known || (known === undefined ? true : !concept.endsWith('-HERE')),
      ),
  );
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
