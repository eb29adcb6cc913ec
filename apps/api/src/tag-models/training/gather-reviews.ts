import { createHash } from 'node:crypto';
import { voicedTerms } from '@concivis/analytics';
import type { tagModels } from '@concivis/contracts';
import { isTermId, termIds, type InteractionType, type TermId } from '@concivis/framework';
import { settleLanguage } from '@concivis/tagger';
import type { TextKind } from '@concivis/tagger/learning';
import { asStatements, type ReviewedText } from '../../interactions/index.ts';
import type { ReviewedExample } from './reviewed-example.ts';

/** With fewer held-out texts than this, no interval says which of two models is better. */
export const fewestHeldOut = 30;

/** From when on a share is worth a word of caution, and from how many reviews on. */
const cautious = {
  oneTerm: { share: 0.5, reviews: 20 },
  oneVerdict: { share: 0.9, reviews: 20 },
  oneReviewer: { share: 0.8, reviews: 20 },
  reviewerOfOneTerm: { share: 0.8, reviews: 10 },
} as const;

const kindOf: Partial<Record<InteractionType, TextKind>> = {
  'idea.submitted': 'idea',
  'comment.posted': 'comment',
  'feedback.given': 'feedback',
  'reply.published': 'response',
};

/** A fifth of all texts, always the same ones. */
export const isHeldOut = (id: string): boolean =>
  createHash('sha256').update(id).digest().readUInt32BE() % 5 === 0;

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Said {
  readonly term: TermId;
  readonly stands: boolean;
  readonly reviewer: string | null;
}

/** Sorts reviewed texts, handed over page by page, into those to learn from and those to judge by. */
export class GatheredReviews {
  readonly #languages: readonly string[];
  readonly #heldOut: ReviewedExample[] = [];
  readonly #others: ReviewedExample[] = [];
  readonly #said: Said[] = [];

  /** @param languages those that a model can be trained in; a text in another is read as English, as in use */
  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  add({ row, text, reviews }: ReviewedText): void {
    const known = reviews.filter(({ term }) => isTermId(term));
    const kind = kindOf[row.type];
    if (known.length === 0 || kind === undefined) return;
    this.#said.push(...known);
    const example = {
      id: `reviewed/${row.id}`,
      lang: this.#languageOf(row.language, text),
      kind,
      text,
      labels: voicedTerms(asStatements(row.tags, row.statements)),
      spoken: known.map(({ term }) => term),
      stands: known.filter(({ stands }) => stands).map(({ term }) => term),
    };
    (isHeldOut(row.id) ? this.#heldOut : this.#others).push(example);
  }

  get heldOut(): readonly ReviewedExample[] {
    return this.#heldOut;
  }

  /** Without copies of held-out texts, and each text once. */
  toLearnFrom(): ReviewedExample[] {
    const seen = new Set(this.#heldOut.map(({ text }) => keyOf(text)));
    return this.#others.filter(({ text }) => {
      const key = keyOf(text);
      return !seen.has(key) && seen.add(key);
    });
  }

  describe(): tagModels.ReviewedData {
    const byTerm = Map.groupBy(this.#said, ({ term }) => term);
    const trainedOn = this.toLearnFrom().length;
    return {
      texts: this.#heldOut.length + this.#others.length,
      trainedOn,
      heldOut: this.#heldOut.length,
      reviewers: new Set(this.#said.map(({ reviewer }) => reviewer)).size,
      reviews: this.#said.length,
      byTerm: termIds.map((term) => {
        const said = byTerm.get(term) ?? [];
        const stands = said.filter((each) => each.stands).length;
        return { term, stands, removed: said.length - stands };
      }),
      cautions: cautionsOf(this.#said, this.#heldOut.length),
    };
  }

  #languageOf(code: string, text: string): string {
    const language = settleLanguage(text, code);
    return this.#languages.includes(language) ? language : 'en';
  }
}

/** The most frequent value, with its share. */
const mostFrequent = <Value>(values: readonly Value[]): { value: Value; share: number } | null => {
  const [largest] = [...Map.groupBy(values, (value) => value)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return largest === undefined ? null : { value: largest[0], share: largest[1].length / values.length };
};

const rounded = (share: number) => Math.round(share * 1e3) / 1e3;

const cautionsOf = (said: readonly Said[], heldOut: number): tagModels.Caution[] => {
  const cautions: tagModels.Caution[] = [];
  if (heldOut < fewestHeldOut) cautions.push({ kind: 'few-texts', texts: heldOut, fewest: fewestHeldOut });
  const worth = (limit: keyof typeof cautious, share: number | undefined, reviews: number) =>
    share !== undefined && share >= cautious[limit].share && reviews >= cautious[limit].reviews;
  const term = mostFrequent(said.map((each) => each.term));
  if (term !== null && worth('oneTerm', term.share, said.length))
    cautions.push({ kind: 'one-term', term: term.value, share: rounded(term.share) });
  const verdict = mostFrequent(said.map(({ stands }) => stands));
  if (verdict !== null && worth('oneVerdict', verdict.share, said.length))
    cautions.push({ kind: 'one-verdict', stands: verdict.value, share: rounded(verdict.share) });
  const reviewer = mostFrequent(said.map((each) => each.reviewer));
  if (reviewer !== null && worth('oneReviewer', reviewer.share, said.length))
    cautions.push({ kind: 'one-reviewer', share: rounded(reviewer.share) });
  for (const own of Map.groupBy(said, (each) => each.reviewer).values()) {
    const favourite = mostFrequent(own.filter(({ stands }) => stands).map((each) => each.term));
    if (favourite === null || !worth('reviewerOfOneTerm', favourite.share, own.length)) continue;
    cautions.push({
      kind: 'reviewer-of-one-term',
      term: favourite.value,
      share: rounded(favourite.share),
      reviews: own.length,
    });
  }
  return cautions;
};
