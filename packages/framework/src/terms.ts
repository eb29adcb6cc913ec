/**
 * The co-production framework as data: the only place in the code where its categories are written down.
 *
 * Ids are stable: they are stored, exported and linked to. A term is never renamed or removed; a new codebook
 * version may only add one. Labels, definitions, sources and coding rules live beside this file, in modules of
 * their own, so that a page which needs ids does not load them.
 */

/** The four elements (also called goals) of part A. */
export const elements = ['data', 'interaction', 'tailoring', 'simplification'] as const;
export type Element = (typeof elements)[number];

/** The two sides of part B: whose barrier or enabler it is. */
export const sides = ['government', 'citizen'] as const;
export type Side = (typeof sides)[number];

/** Polarities of part A, then of part B. The first of each pair helps co-production or comes of it. */
export const polarities = ['benefit', 'challenge', 'enabler', 'barrier'] as const;
export type Polarity = (typeof polarities)[number];

/** Part A: the 17 benefits and challenges of digital co-production for public administrations. */
export const benefitsAndChallenges = [
  { id: 'data.volume', part: 'A', element: 'data', polarity: 'benefit' },
  { id: 'data.quality', part: 'A', element: 'data', polarity: 'benefit' },
  { id: 'data.issues', part: 'A', element: 'data', polarity: 'challenge' },
  { id: 'data.unexploited-value', part: 'A', element: 'data', polarity: 'challenge' },
  { id: 'interaction.collaboration', part: 'A', element: 'interaction', polarity: 'benefit' },
  { id: 'interaction.new-ideas', part: 'A', element: 'interaction', polarity: 'benefit' },
  { id: 'interaction.power-dynamics', part: 'A', element: 'interaction', polarity: 'challenge' },
  { id: 'interaction.resistance', part: 'A', element: 'interaction', polarity: 'challenge' },
  { id: 'tailoring.customisation', part: 'A', element: 'tailoring', polarity: 'benefit' },
  { id: 'tailoring.accountability', part: 'A', element: 'tailoring', polarity: 'benefit' },
  { id: 'tailoring.outdated-regulations', part: 'A', element: 'tailoring', polarity: 'challenge' },
  { id: 'tailoring.missing-the-mark', part: 'A', element: 'tailoring', polarity: 'challenge' },
  { id: 'tailoring.standardisation', part: 'A', element: 'tailoring', polarity: 'challenge' },
  { id: 'simplification.reduced-costs', part: 'A', element: 'simplification', polarity: 'benefit' },
  { id: 'simplification.reduced-times', part: 'A', element: 'simplification', polarity: 'benefit' },
  { id: 'simplification.higher-burdens', part: 'A', element: 'simplification', polarity: 'challenge' },
  {
    id: 'simplification.disconnected-requirements',
    part: 'A',
    element: 'simplification',
    polarity: 'challenge',
  },
] as const;

/** Part B: the 15 barriers and enablers of ICT-enabled co-production (the CITADEL project's review). */
export const barriersAndEnablers = [
  { id: 'government.finance-shortage', part: 'B', side: 'government', polarity: 'barrier' },
  { id: 'government.skills-shortage', part: 'B', side: 'government', polarity: 'barrier' },
  { id: 'government.complex-regulation', part: 'B', side: 'government', polarity: 'barrier' },
  { id: 'government.professional-resistance', part: 'B', side: 'government', polarity: 'barrier' },
  { id: 'government.low-cost-tools', part: 'B', side: 'government', polarity: 'enabler' },
  { id: 'government.staff-training', part: 'B', side: 'government', polarity: 'enabler' },
  { id: 'government.regulatory-support', part: 'B', side: 'government', polarity: 'enabler' },
  { id: 'government.trust-restoration', part: 'B', side: 'government', polarity: 'enabler' },
  { id: 'citizen.demographic-gap', part: 'B', side: 'citizen', polarity: 'barrier' },
  { id: 'citizen.technology-anxiety', part: 'B', side: 'citizen', polarity: 'barrier' },
  { id: 'citizen.distrust', part: 'B', side: 'citizen', polarity: 'barrier' },
  { id: 'citizen.language-social-difference', part: 'B', side: 'citizen', polarity: 'barrier' },
  { id: 'citizen.lost-face-to-face', part: 'B', side: 'citizen', polarity: 'barrier' },
  { id: 'citizen.tailored-training', part: 'B', side: 'citizen', polarity: 'enabler' },
  { id: 'citizen.peer-collaboration', part: 'B', side: 'citizen', polarity: 'enabler' },
] as const;

/** All 32 terms in the order of the published tables: part A, then part B. */
export const terms = [...benefitsAndChallenges, ...barriersAndEnablers] as const;

export type BenefitOrChallenge = (typeof benefitsAndChallenges)[number];
export type BarrierOrEnabler = (typeof barriersAndEnablers)[number];
export type Term = (typeof terms)[number];

/** The ids of part A. */
export type CategoryId = BenefitOrChallenge['id'];
/** The ids of part B. */
export type FactorId = BarrierOrEnabler['id'];
/** The id of any of the 32 terms; a wrong id does not compile. */
export type TermId = Term['id'];

/** All 32 ids, in the order of {@link terms}. */
export const termIds: readonly TermId[] = terms.map(({ id }) => id);
/** The 17 ids of part A. */
export const categoryIds: readonly CategoryId[] = benefitsAndChallenges.map(({ id }) => id);
/** The 15 ids of part B. */
export const factorIds: readonly FactorId[] = barriersAndEnablers.map(({ id }) => id);

const byId = new Map<string, Term>(terms.map((each) => [each.id, each]));

/** Whether a value from outside (a request, a column, a file) is one of the 32 ids. */
export function isTermId(value: unknown): value is TermId {
  return typeof value === 'string' && byId.has(value);
}

/** The term of an id. The id's type keeps its literal, so `term('data.volume').element` is `'data'`. */
export function term<Id extends TermId>(id: Id): Extract<Term, { id: Id }> {
  return byId.get(id) as Extract<Term, { id: Id }>;
}

/** The terms of one element of part A, benefits first. */
export function termsOfElement<E extends Element>(element: E): Extract<Term, { element: E }>[] {
  return benefitsAndChallenges.filter((candidate) => candidate.element === element) as Extract<
    Term,
    { element: E }
  >[];
}

/** The terms of one side of part B, in table order. */
export function termsOfSide<S extends Side>(side: S): Extract<Term, { side: S }>[] {
  return barriersAndEnablers.filter((candidate) => candidate.side === side) as Extract<Term, { side: S }>[];
}

/** One row of part A's matrix: an element with the ids on each of its sides. */
export interface MatrixRow {
  readonly element: Element;
  readonly benefit: readonly CategoryId[];
  readonly challenge: readonly CategoryId[];
}

/** Part A as the published matrix: 4 elements by benefit and challenge, 17 ids in all. */
export function matrix(): MatrixRow[] {
  return elements.map((element) => {
    const ofElement: readonly BenefitOrChallenge[] = termsOfElement(element);
    const idsOf = (polarity: Polarity) =>
      ofElement.filter((candidate) => candidate.polarity === polarity).map(({ id }) => id);
    return { element, benefit: idsOf('benefit'), challenge: idsOf('challenge') };
  });
}
