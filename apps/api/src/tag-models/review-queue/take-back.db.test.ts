import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations, type interactions, type tagModels } from '@concivis/contracts';
import { RecordTexts, UnsureTags } from '../../interactions/index.ts';
import { Database } from '../../platform/database/database.ts';
import { refusal } from '../../testing/refusal.ts';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { drifts } from '../testing/drifts.ts';
import { until } from '../testing/reviewed-town.ts';
import { doubtfulTexts, settled, writeIdeas } from '../testing/written-ideas.ts';

let town: TestTown;
let citizen: TestPerson;
let employee: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  citizen = await town.person('citizen');
  employee = await town.person('employee', { department: 'streets' });
  admin = await town.person('administrator');
  await writeIdeas(
    town,
    citizen,
    doubtfulTexts.map((text) => ({ text })),
  );
  await settled(town);
});
afterAll(() => town.stop());

type Unsure = Pick<tagModels.UnsureTag, 'interaction' | 'term'>;
const list = () => employee.call(operations.tagModels.unsure, { query: { limit: '50' } });
const review = (
  { interaction: { id }, term }: Unsure,
  verdict: interactions.ReviewTag['verdict'],
  { seenStands, person = employee }: { seenStands?: boolean; person?: TestPerson } = {},
) =>
  person.call(operations.interactions.reviewTag, {
    params: { id },
    body: { term, verdict, ...(seenStands !== undefined && { seenStands }) },
  });
const waitingTag = async (of: (tag: tagModels.UnsureTag) => boolean = () => true) => {
  const item = (await list()).items.find(of);
  if (item === undefined) throw new Error('Nothing of that kind is unsure');
  return item;
};
const counts = ({ interaction, term }: Unsure) => interaction.terms.includes(term);
const termTotals = async () => {
  await settled(town);
  const query = { from: '2026-01-01', to: '2026-03-31' };
  const { totals } = await admin.call(operations.analytics.snapshot, { query });
  // The act of reviewing counts by itself, and evidences data quality.
  return Object.entries(totals).filter(([id]) => /^(term|voiced):(?!data\.quality)/.test(id));
};
/** What reviewers say to the next model. */
const learnable = async () => {
  const { texts } = await town.app
    .get(Database)
    .transaction((tx) => town.app.get(RecordTexts).reviewed(tx, null, 500));
  return texts.flatMap(({ row, reviews }) =>
    reviews.map(({ term, stands }) => ({ id: row.id, term, stands })),
  );
};
const wordsOf = ({ tags }: interactions.InteractionView, term: Unsure['term']) =>
  tags.filter((tag) => tag.term === term).map(({ provenance, stands }) => [provenance, stands]);

describe('a decision that is taken back', () => {
  it.each([
    ['removed', 'counted', counts],
    ['added', 'did not count', (tag: Unsure) => !counts(tag)],
  ] as const)('leaves a tag that was %s and %s before as it was, waiting', async (verdict, _, of) => {
    const before = await waitingTag(({ interaction, term }) => of({ interaction, term }));
    const [queue, totals] = [await list(), await termTotals()];
    const decided = await review(before, verdict);
    expect(decided.terms.includes(before.term)).toBe(verdict === 'added');
    expect(await termTotals()).not.toEqual(totals);
    expect((await list()).waiting).toBe(queue.waiting - 1);

    const after = await review(before, 'taken-back');
    expect(after.terms).toEqual(before.interaction.terms);
    expect(await termTotals()).toEqual(totals);
    expect(await drifts(town)).toBe(0);
    const { interaction, ...numbers } = before;
    const again = await list();
    expect(again.waiting).toBe(queue.waiting);
    expect(
      again.items.find((each) => each.term === before.term && each.interaction.id === interaction.id),
    ).toMatchObject(numbers);
  });

  it('stays on record with the word that it takes back, as an act of its own', async () => {
    const tag = await waitingTag();
    const earlier = wordsOf(tag.interaction, tag.term);
    await review(tag, 'removed');
    const view = await review(tag, 'taken-back', { seenStands: false });
    expect(wordsOf(view, tag.term)).toEqual([...earlier, ['reviewer', false], ['reviewer', null]]);
    const acts = await town.sql<{ facts: object }>(
      `SELECT facts FROM interactions WHERE subject_id = $1 AND type = 'tag.reviewed' ORDER BY id DESC LIMIT 2`,
      [tag.interaction.id],
    );
    expect(acts.map(({ facts }) => facts)).toEqual([{ verdict: 'taken-back' }, { verdict: 'removed' }]);
  });

  it('takes back what earlier reviewers had said, too: nobody has spoken', async () => {
    const tag = await waitingTag((each) => !counts(each));
    await review(tag, 'removed');
    await review(tag, 'added', { person: admin });
    expect((await review(tag, 'taken-back')).terms).not.toContain(tag.term);
    expect(await learnable()).not.toContainEqual(expect.objectContaining({ id: tag.interaction.id }));
    await waitingTag(({ interaction, term }) => interaction.id === tag.interaction.id && term === tag.term);
  });

  it('teaches nothing: neither the next model nor the order of the queue', async () => {
    const words = () => town.app.get(UnsureTags).toReview(null, { ofEachTerm: 1, words: 200 });
    const before = await words();
    const tag = await waitingTag();
    const other = 'government.staff-training';
    await review(tag, 'added');
    await review({ ...tag, term: other }, 'added');
    const own = async () => (await learnable()).filter(({ id }) => id === tag.interaction.id);
    expect(await own()).toHaveLength(2);

    await review(tag, 'taken-back');
    expect(await own()).toEqual([{ id: tag.interaction.id, term: other, stands: true }]);
    const between = await words();
    expect(between.reviewed).toEqual({ ...before.reviewed, [other]: 1 });
    expect(between.lately.map(({ interaction_id }) => interaction_id)).toContain(tag.interaction.id);

    await review({ ...tag, term: other }, 'taken-back');
    expect(await own()).toEqual([]);
    const after = await words();
    expect([after.reviewed, after.lately]).toEqual([before.reviewed, before.lately]);
  });

  it('is what a support given afterwards inherits', async () => {
    const tag = await waitingTag(counts);
    await review(tag, 'removed');
    await review(tag, 'taken-back');
    const idea = tag.interaction.subjectId;
    await (await town.person('citizen')).call(operations.ideas.support, { params: { id: idea } });
    const [support] = await town.sql<{ tags: { term: string }[] }>(
      `SELECT tags FROM interactions WHERE subject_id = $1 AND type = 'idea.supported'`,
      [idea],
    );
    expect(support?.tags.map(({ term }) => term)).toContain(tag.term);
  });

  it('lets the tag wait as the model sees it that has read the text meanwhile', async () => {
    const tag = await waitingTag();
    await review(tag, 'added');
    await town.sql('UPDATE unsure_tags SET probability = 0.01, source = $1 WHERE settled', [
      'an older model',
    ]);
    const { retaggings } = operations;
    const scope = { from: null, to: null, service: null };
    const { id } = await admin.call(retaggings.start, { body: scope });
    const reaches = (status: string) =>
      until(async () => (await admin.call(retaggings.read, { params: { id } })).status === status);
    await reaches('foreseen');
    await admin.call(retaggings.apply, { params: { id } });
    await reaches('applied');
    const waits = async () =>
      (await list()).items.find(
        ({ interaction, term }) => interaction.id === tag.interaction.id && term === tag.term,
      );
    expect(await waits()).toBeUndefined();
    await review(tag, 'taken-back');
    const { probability, version } = tag;
    expect(await waits()).toMatchObject({ probability, version });
  }, 20_000);
});

describe('taking back', () => {
  it('is refused where nobody has spoken, and where it was done already', async () => {
    const tag = await waitingTag();
    const silent = { ...tag, term: 'citizen.peer-collaboration' as const };
    expect(await refusal(review(silent, 'taken-back'))).toBe('edited-meanwhile');
    await review(tag, 'removed');
    await review(tag, 'taken-back');
    const { waiting } = await list();
    expect(await refusal(review(tag, 'taken-back'))).toBe('already-reviewed');
    expect((await list()).waiting).toBe(waiting);
  });

  it('is done by one of two who press at once', async () => {
    const tag = await waitingTag();
    await review(tag, 'added');
    const both = await Promise.all([
      refusal(review(tag, 'taken-back')),
      refusal(review(tag, 'taken-back', { person: admin })),
    ]);
    expect(both.toSorted()).toEqual(['already-reviewed', 'not refused']);
    expect(await drifts(town)).toBe(0);
  });

  it('takes back no word of a colleague that was not seen', async () => {
    const tag = await waitingTag();
    await review(tag, 'added');
    await review(tag, 'removed', { person: admin });
    expect(await refusal(review(tag, 'taken-back', { seenStands: true }))).toBe('edited-meanwhile');
    expect((await learnable()).find(({ id }) => id === tag.interaction.id)?.stands).toBe(false);
    await review(tag, 'taken-back', { seenStands: false });
  });

  it('is for those who may review', async () => {
    const tag = await waitingTag();
    await review(tag, 'added');
    const stranger = await town.person('employee', { department: 'culture' });
    expect(await refusal(review(tag, 'taken-back', { person: stranger }))).toBe('not-allowed');
    expect(await refusal(review(tag, 'taken-back', { person: citizen }))).toBe('not-allowed');
    await review(tag, 'taken-back', { person: admin });
  });

  it('lets the tag be decided again', async () => {
    const tag = await waitingTag();
    await review(tag, 'removed');
    await review(tag, 'taken-back');
    await review(tag, 'removed');
    expect(await learnable()).toEqual([{ id: tag.interaction.id, term: tag.term, stands: false }]);
  });
});
