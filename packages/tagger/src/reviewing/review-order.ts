import type { TermId } from '@concivis/framework';
import { expectedGain } from './expected-gain.ts';
import type { ReadLabel, ReviewedSoFar } from './expected-gain.ts';
import type { TextProfile } from './text-profile.ts';

/** A text that waits for review. */
export interface ReviewCandidate {
  readonly id: string;
  readonly labels: readonly ReadLabel[];
  /** From `textProfile`; texts with an empty profile are compared to none. */
  readonly profile: TextProfile;
}

/** What the order rests on. */
export interface ReviewState extends ReviewedSoFar {
  /** What the reviewed texts are about; the newest few hundred are enough. */
  readonly profiles: readonly TextProfile[];
}

/** Similarity of one text to all candidates at once, in time proportional to what they share. */
class CandidateIndex {
  readonly #places = new Map<string, { readonly at: number; readonly weight: number }[]>();
  readonly #size: number;

  constructor(profiles: readonly TextProfile[]) {
    this.#size = profiles.length;
    for (const [at, profile] of profiles.entries())
      for (const [name, weight] of profile) {
        const places = this.#places.get(name);
        if (places) places.push({ at, weight });
        else this.#places.set(name, [{ at, weight }]);
      }
  }

  similarities(profile: TextProfile): Float64Array {
    const sums = new Float64Array(this.#size);
    for (const [name, part] of profile)
      for (const { at, weight } of this.#places.get(name) ?? []) sums[at]! += part * weight;
    return sums;
  }

  /** The mean similarity of each candidate to all candidates, itself (1) included, so that a single one is not worthless. */
  typicalities(profiles: readonly TextProfile[]): number[] {
    const totals = new Map<string, number>();
    for (const [name, places] of this.#places)
      totals.set(
        name,
        places.reduce((sum, { weight }) => sum + weight, 0),
      );
    return profiles.map((profile) => {
      let sum = 1;
      for (const [name, weight] of profile) sum += weight * (totals.get(name)! - weight);
      return Math.min(1, sum / profiles.length);
    });
  }
}

/** A text to review, with what that is expected to bring once those before it are reviewed. */
export interface RankedText {
  readonly id: string;
  /** As `expectedGain` gives it; never more than that of the text before. */
  readonly gain: number;
}

/** The ids of `rankForReview`. */
export function reviewOrder(
  candidates: readonly ReviewCandidate[],
  state: ReviewState,
  count = candidates.length,
): string[] {
  return rankForReview(candidates, state, count).map(({ id }) => id);
}

/**
 * The candidates to review next, best first: each time the one of greatest `expectedGain`, as if those before it had been
 * reviewed already, so that a batch spreads over terms and subjects. Equal gains are ordered by id, so that the
 * order depends on nothing but what is given. Takes time in proportion to candidates times `count`.
 *
 * @param count how many to choose; all candidates when there are fewer
 */
export function rankForReview(
  candidates: readonly ReviewCandidate[],
  state: ReviewState,
  count = candidates.length,
): RankedText[] {
  const waiting = [...candidates].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const profiles = waiting.map(({ profile }) => profile);
  const index = new CandidateIndex(profiles);
  const typicalities = index.typicalities(profiles);
  const nearest = new Float64Array(waiting.length);
  const approach = (profile: TextProfile) => {
    for (const [at, similarity] of index.similarities(profile).entries())
      if (similarity > nearest[at]!) nearest[at] = similarity;
  };
  state.profiles.forEach(approach);
  const reviewed: Partial<Record<TermId, number>> = { ...state.reviewed };
  const taken = new Map<number, number>();
  while (taken.size < Math.min(count, waiting.length)) {
    const { best, gain } = bestOf(waiting.length, taken, (at) =>
      expectedGain(
        waiting[at]!.labels,
        { thresholds: state.thresholds, reviewed },
        { similarity: nearest[at]!, typicality: typicalities[at]! },
      ),
    );
    taken.set(best, gain);
    for (const { term, probability } of waiting[best]!.labels)
      reviewed[term] = (reviewed[term] ?? 0) + probability;
    approach(waiting[best]!.profile);
  }
  return [...taken].map(([at, gain]) => ({ id: waiting[at]!.id, gain }));
}

function bestOf(
  size: number,
  taken: ReadonlyMap<number, number>,
  gainOf: (at: number) => number,
): { best: number; gain: number } {
  let best = -1;
  let most = -1;
  for (let at = 0; at < size; at += 1) {
    if (taken.has(at)) continue;
    const gain = gainOf(at);
    if (gain > most) {
      most = gain;
      best = at;
    }
  }
  return { best, gain: most };
}
