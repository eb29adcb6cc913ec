import type { Participation, Perspective, Phase } from '@concivis/framework';
import { phases } from '@concivis/framework';
import { conceptAndCueMatcher } from '../lexicon/index.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { ConceptMatcher } from '../lexicon/match-concepts.ts';
import type { ConceptHit } from '../lexicon/match-concepts.ts';
import { termSaid } from '../lexicon/read-cues.ts';
import { settleLanguage } from '../text/settle-language.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Token } from '../text/tokenise.ts';
import { perspectiveSource } from './perspective-cues.ts';
import { phaseSource } from './phase-cues.ts';

/** What a text says of itself; `share` (0 to 1) is the winner's part of the evidence, `spans` are UTF-16 offsets. */
export interface ReadAnswer<T extends string> {
  readonly value: T | 'unknown';
  readonly share: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Phase and perspective as far as the text tells them. */
export interface ReadParticipation {
  readonly phase: ReadAnswer<Phase>;
  readonly perspective: ReadAnswer<Perspective>;
}

const matcher = new ConceptMatcher([phaseSource, perspectiveSource]);
/** With less than this part of the evidence, the winner is no more than a guess. */
const leastShare = 0.55;

/**
 * Reads the phase (Nabatchi, Sancino & Sicilia 2017) that a text speaks of and the side of the counter that it is written from.
 *
 * The answer is `unknown` where the text does not say, where it says both alike, and in other languages than the seven.
 * Deterministic, never throws, time linear in the length.
 */
export function readParticipation(text: string, said?: string): ReadParticipation {
  const language = settleLanguage(text, said);
  const known = lexiconLanguages.find((candidate) => candidate === language);
  const { tokens } = tokenise(text);
  const hits =
    known === undefined ? [] : [...matcher.match(tokens, known), ...phasesOfCategories(tokens, known)];
  const apart = withoutDoubles(hits.toSorted((a, b) => a.from - b.from));
  return {
    phase: decide(phases, apart, tokens, { assess: 1.01 }),
    perspective: decide(['employee', 'citizen'] as const, apart, tokens, {}),
  };
}

/** Categories whose cues tell the phase as well: what is wrong is said of a service that is there, a new idea of how one should be. */
const phaseByCategory: ReadonlyMap<string, Phase> = new Map([
  ['interaction.resistance', 'assess'],
  ['tailoring.missing-the-mark', 'assess'],
  ['tailoring.outdated-regulations', 'assess'],
  ['tailoring.standardisation', 'assess'],
  ['simplification.disconnected-requirements', 'assess'],
  ['simplification.higher-burdens', 'assess'],
  ['interaction.new-ideas', 'design'],
]);

function phasesOfCategories(tokens: readonly Token[], language: LexiconLanguage): ConceptHit[] {
  return conceptAndCueMatcher.match(tokens, language).flatMap((hit) => {
    const phase = hit.negated ? undefined : phaseByCategory.get(termSaid(hit.concept) ?? '');
    return phase === undefined ? [] : [{ ...hit, concept: phase.toUpperCase() }];
  });
}

/** Of cues of the same concept that share words, one counts. */
function withoutDoubles(hits: readonly ConceptHit[]): ConceptHit[] {
  const end = new Map<string, number>();
  return hits.filter(({ concept, from, to }) => {
    const free = from >= (end.get(concept) ?? 0);
    if (free) end.set(concept, to);
    return free;
  });
}

/** Longer cues say more: one word counts 1, each further word half as much again, up to 2. */
const strengthOf = ({ from, to }: ConceptHit) => Math.min(2, 1 + (to - from - 1) / 2);

function decide<T extends string>(
  values: readonly T[],
  hits: readonly ConceptHit[],
  tokens: readonly Token[],
  favour: Readonly<Record<string, number>>,
): ReadAnswer<T> {
  const found = values.map((value) => {
    const own = hits.filter(({ concept }) => concept === value.toUpperCase());
    return {
      value,
      own,
      strength: own.reduce((sum, hit) => sum + strengthOf(hit), 0) * (favour[value] ?? 1),
    };
  });
  const total = found.reduce((sum, { strength }) => sum + strength, 0);
  const [best] = found.sort((a, b) => b.strength - a.strength);
  const share = best && total > 0 ? best.strength / total : 0;
  if (!best || share < leastShare) return { value: 'unknown', share: 0, spans: [] };
  const spans = best.own.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  return { value: best.value, share: Math.round(share * 1000) / 1000, spans };
}

/** What is recorded of an act, and where its text speaks otherwise than the rule. */
export interface RefinedParticipation extends Participation {
  /** What the text says otherwise than the rule expects: for a person to look at. */
  readonly differs: readonly ('phase' | 'perspective')[];
}

/** From this part of the evidence on, the text's phase takes the place of the rule's. */
const clearShare = 0.75;

/**
 * Refines what is known by rule ({@link participationOf}) with what the text says.
 *
 * The perspective by rule comes from who acted and stays; the phase by rule comes from the type of the act and gives way to
 * a clear text. Both differences are named.
 */
export function refineParticipation(byRule: Participation, read: ReadParticipation): RefinedParticipation {
  const { phase, perspective } = read;
  const differs: ('phase' | 'perspective')[] = [];
  if (phase.value !== 'unknown' && phase.value !== byRule.phase) differs.push('phase');
  if (perspective.value !== 'unknown' && perspective.value !== byRule.perspective)
    differs.push('perspective');
  if (phase.value === 'unknown' || phase.share < clearShare || phase.spans.length < 2)
    return { ...byRule, differs };
  return { ...byRule, phase: phase.value, differs };
}
