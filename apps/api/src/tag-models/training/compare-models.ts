import { categoryIds, termIds, type TermId } from '@concivis/framework';
import type { tagModels } from '@concivis/contracts';
import { figuresOf, seededRandom, type Counts } from '@concivis/tagger/learning';

/** What two models said of one text, beside what is true. */
export interface JudgedPair {
  readonly truth: ReadonlySet<TermId>;
  readonly running: ReadonlySet<TermId>;
  readonly proposed: ReadonlySet<TermId>;
}

const sides = ['running', 'proposed'] as const;
type Side = (typeof sides)[number];
const scopes = { categories: categoryIds, terms: termIds } as const;
type Scope = keyof typeof scopes;
const ways = ['macro', 'micro'] as const;
type Way = (typeof ways)[number];

const kinds = { right: 0, wrong: 1, missed: 2 } as const;
const indexOf = new Map(termIds.map((term, index) => [term, index]));

/** Where a text adds 1 to the counts: three places a term. */
const countedAt = ({ truth }: JudgedPair, asserted: ReadonlySet<TermId>): number[] => {
  const at = (term: TermId, kind: keyof typeof kinds) => (indexOf.get(term) ?? 0) * 3 + kinds[kind];
  return [
    ...[...asserted].map((term) => at(term, truth.has(term) ? 'right' : 'wrong')),
    ...[...truth].filter((term) => !asserted.has(term)).map((term) => at(term, 'missed')),
  ];
};

const countsOf = (counts: Int32Array, term: TermId): Counts => {
  const first = (indexOf.get(term) ?? 0) * 3;
  return { right: counts[first] ?? 0, wrong: counts[first + 1] ?? 0, missed: counts[first + 2] ?? 0 };
};

/** Mean F1 over the terms that occur, and F1 over all assertions together; `NaN` where there is nothing. */
const figure = (counts: Int32Array, scope: Scope, way: Way): number => {
  const each = scopes[scope].map((term) => countsOf(counts, term));
  if (way === 'micro') {
    const sum = (kind: keyof Counts) => each.reduce((total, count) => total + count[kind], 0);
    return figuresOf({ right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }).f1;
  }
  const occurring = each
    .filter(({ right, missed }) => right + missed > 0)
    .map((count) => figuresOf(count).f1);
  return occurring.reduce((total, f1) => total + f1, 0) / occurring.length;
};

const shown = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : Math.round(value * 1e4) / 1e4;

/** Ninety-five of a hundred of the drawn values lie between. */
const intervalOf = (value: number, drawn: readonly number[]) => {
  const sorted = drawn.filter((each) => !Number.isNaN(each)).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { value: shown(value), low: shown(at(0.025)), high: shown(at(0.975)) };
};

/**
 * Sets two models beside each other on the same texts: F1 with percentile bootstrap intervals, and the difference, for
 * which both are drawn together. The same texts give the same figures.
 */
export const compareModels = (pairs: readonly JudgedPair[], rounds: number): tagModels.Judgement => {
  const places = pairs.map((pair) => sides.map((side) => countedAt(pair, pair[side])));
  const countDrawn = (draw: (n: number) => number): Record<Side, Int32Array> => {
    const counts = sides.map(() => new Int32Array(termIds.length * 3));
    for (let n = 0; n < places.length; n += 1) {
      places[draw(n)]?.forEach((at, side) => {
        for (const place of at) (counts[side] as Int32Array)[place]! += 1;
      });
    }
    return { running: counts[0] as Int32Array, proposed: counts[1] as Int32Array };
  };
  const random = seededRandom(1);
  const whole = countDrawn((n) => n);
  const drawn = Array.from({ length: rounds }, () => countDrawn(() => Math.floor(random() * places.length)));
  const compared = (scope: Scope, way: Way) => {
    const of = (counts: Record<Side, Int32Array>, side: Side) => figure(counts[side], scope, way);
    const gain = (counts: Record<Side, Int32Array>) => of(counts, 'proposed') - of(counts, 'running');
    return {
      running: intervalOf(
        of(whole, 'running'),
        drawn.map((counts) => of(counts, 'running')),
      ),
      proposed: intervalOf(
        of(whole, 'proposed'),
        drawn.map((counts) => of(counts, 'proposed')),
      ),
      difference: intervalOf(gain(whole), drawn.map(gain)),
    };
  };
  const overScope = (scope: Scope) => ({ macro: compared(scope, 'macro'), micro: compared(scope, 'micro') });
  return {
    texts: pairs.length,
    categories: overScope('categories'),
    terms: overScope('terms'),
    byTerm: termIds.map((term) => {
      const [running, proposed] = [countsOf(whole.running, term), countsOf(whole.proposed, term)];
      return {
        term,
        texts: running.right + running.missed,
        running: shown(figuresOf(running).f1),
        proposed: shown(figuresOf(proposed).f1),
      };
    }),
  };
};
