import { describe, expect, it } from '@jest/globals';
import type { TermId } from '@concivis/framework';
import type { ReviewedText } from '../../interactions/index.ts';
import { fewestHeldOut, GatheredReviews, isHeldOut } from './gather-reviews.ts';

const languages = ['en', 'es', 'it', 'fr', 'de', 'nl', 'pt'];
let made = 0;

interface Said {
  readonly term: TermId;
  readonly stands?: boolean;
  readonly reviewer?: string;
}

/** An idea that the model read as `model`, and of which reviewers said something. */
const textOf = (
  said: readonly Said[],
  { model = [] as TermId[], text = `Idea number ${(made += 1)}`, language = 'en', id = `idea ${made}` } = {},
): ReviewedText => {
  const statement = { probability: null, source: '', spans: [], stated_at: '2026-03-01T00:00:00Z' };
  const reviews = said.map(({ term, stands = true, reviewer = 'ida' }) => ({ term, stands, reviewer }));
  const row = {
    id,
    type: 'idea.submitted',
    language,
    tags: [{ ...statement, term: 'interaction.new-ideas', provenance: 'rule' }],
    statements: [
      ...model.map((term) => ({ ...statement, term, provenance: 'model', stands: true })),
      ...reviews.map(({ term, stands }) => ({ ...statement, term, provenance: 'reviewer', stands })),
    ],
  };
  return { row: row as unknown as ReviewedText['row'], text, reviews };
};

const gathered = (texts: readonly ReviewedText[]) => {
  const reviews = new GatheredReviews(languages);
  for (const text of texts) reviews.add(text);
  return reviews;
};

const many = (count: number, of: (n: number) => ReviewedText) =>
  Array.from({ length: count }, (_, n) => of(n));

describe('what is learnt from a reviewed text', () => {
  it('is what a reviewer said, and beside it what stands by words and nobody took away', () => {
    const text = textOf([{ term: 'data.issues' }, { term: 'data.volume', stands: false }], {
      model: ['data.volume', 'citizen.distrust'],
    });
    const reviews = gathered([text]);
    const [example] = [...reviews.toLearnFrom(), ...reviews.heldOut];
    // The rule's tag says what kind of act it was, not what its words say.
    expect(example?.labels).toEqual(['citizen.distrust', 'data.issues']);
    expect(example?.spoken).toEqual(['data.issues', 'data.volume']);
    expect(example?.stands).toEqual(['data.issues']);
  });

  it('is read in its language, or as what it seems to be, or as English, as in use', () => {
    const languageOf = (language: string, text: string) => {
      const reviews = gathered([textOf([{ term: 'data.issues' }], { language, text })]);
      return [...reviews.toLearnFrom(), ...reviews.heldOut][0]?.lang;
    };
    expect(languageOf('nl', 'Niemand geeft antwoord')).toBe('nl');
    expect(languageOf('und', 'Warum bekomme ich vom Amt nie eine Antwort auf meine Briefe?')).toBe('de');
    expect(languageOf('ar', 'لماذا لا يجيب أحد على رسائلي؟')).toBe('en');
  });
});

describe('the held-out fifth', () => {
  it('is about a fifth, and always the same', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `interaction ${n}`);
    const held = ids.filter(isHeldOut);
    expect(held.length / ids.length).toBeCloseTo(0.2, 1);
    expect(ids.filter(isHeldOut)).toEqual(held);
  });

  it('is never learnt from, not even as a copy that somebody else sent', () => {
    const texts = many(200, (n) =>
      textOf([{ term: 'data.issues' }], { id: `act ${n}`, text: `The SAME lamp, ${n % 20}!` }),
    );
    const reviews = gathered(texts);
    const held = new Set(reviews.heldOut.map(({ text }) => text));
    expect(reviews.heldOut.length).toBeGreaterThan(10);
    expect(reviews.toLearnFrom().filter(({ text }) => held.has(text))).toEqual([]);
  });
});

describe('what whoever decides is told of the reviews', () => {
  const cautions = (texts: readonly ReviewedText[]) => gathered(texts).describe().cautions;
  const few = { kind: 'few-texts', texts: 0, fewest: fewestHeldOut };
  const terms: readonly TermId[] = [
    'data.issues',
    'data.volume',
    'citizen.distrust',
    'data.quality',
    'tailoring.customisation',
  ];
  const mixed = (n: number): Said => ({
    term: terms[n % terms.length] as TermId,
    stands: n % 3 !== 0,
    reviewer: `reviewer ${n % 3}`,
  });

  it('is that there are none, where there are none', () => {
    expect(cautions([])).toEqual([few]);
    expect(gathered([]).describe()).toMatchObject({
      texts: 0,
      trainedOn: 0,
      heldOut: 0,
      reviewers: 0,
      reviews: 0,
    });
  });

  it('is nothing where thousands were reviewed by several people in both directions', () => {
    expect(cautions(many(2_000, (n) => textOf([mixed(n)])))).toEqual([]);
  });

  it('is that one reviewer gives one term to everything', () => {
    const texts = [
      ...many(200, (n) => textOf([mixed(n)])),
      ...many(60, () => textOf([{ term: 'citizen.distrust', reviewer: 'zealot' }])),
    ];
    expect(cautions(texts)).toContainEqual({
      kind: 'reviewer-of-one-term',
      term: 'citizen.distrust',
      share: 1,
      reviews: 60,
    });
  });

  it('is that all reviews are of one term, one verdict and one person', () => {
    const told = cautions(many(300, () => textOf([{ term: 'data.issues' }])));
    expect(told.map(({ kind }) => kind)).toEqual([
      'one-term',
      'one-verdict',
      'one-reviewer',
      'reviewer-of-one-term',
    ]);
    expect(told[1]).toEqual({ kind: 'one-verdict', stands: true, share: 1 });
  });
});
