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
type Way = 'macro' | 'micro';

const kinds = { right: 0, wrong: 1, missed: 2 } as const;
const size = termIds.length * 3;
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

/** What is counted over some texts, for each model. */
type Counted = Readonly<Record<Side, Int32Array>>;

/** Counts so many texts, each chosen by `draw`. */
const countDrawn = (pairs: readonly JudgedPair[]): ((draw: (n: number) => number) => Counted) => {
  const places = pairs.map((pair) => sides.map((side) => countedAt(pair, pair[side])));
  return (draw) => {
    const counted = { running: new Int32Array(size), proposed: new Int32Array(size) };
    for (let n = 0; n < places.length; n += 1) {
      for (const [side, at] of (places[draw(n)] ?? []).entries()) {
        const counts = counted[sides[side] ?? 'running'];
        for (const place of at) counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    return counted;
  };
};

const compare = (whole: Counted, drawn: readonly Counted[], scope: Scope, way: Way) => {
  const interval = (of: (counted: Counted) => number) => intervalOf(of(whole), drawn.map(of));
  const running = (counted: Counted) => figure(counted.running, scope, way);
  const proposed = (counted: Counted) => figure(counted.proposed, scope, way);
  return {
    running: interval(running),
    proposed: interval(proposed),
    difference: interval((counted) => proposed(counted) - running(counted)),
  };
};

const figuresOfTerm = (whole: Counted, term: TermId): tagModels.Judgement['byTerm'][number] => {
  const [running, proposed] = [countsOf(whole.running, term), countsOf(whole.proposed, term)];
  return {
    term,
    texts: running.right + running.missed,
    running: shown(figuresOf(running).f1),
    proposed: shown(figuresOf(proposed).f1),
  };
};

/**
 * Sets two models beside each other on the same texts: F1 with percentile bootstrap intervals, and the difference, for
 * which both are drawn together. The same texts give the same figures.
 */
export const compareModels = (pairs: readonly JudgedPair[], rounds: number): tagModels.Judgement => {
  const count = countDrawn(pairs);
  const random = seededRandom(1);
  const whole = count((n) => n);
  const drawn = Array.from({ length: rounds }, () => count(() => Math.floor(random() * pairs.length)));
  const over = (scope: Scope) => ({
    macro: compare(whole, drawn, scope, 'macro'),
    micro: compare(whole, drawn, scope, 'micro'),
  });
  return {
    texts: pairs.length,
    categories: over('categories'),
    terms: over('terms'),
    byTerm: termIds.map((term) => figuresOfTerm(whole, term)),
  };
};
