import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { operations, type interactions as views } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { refusal } from '../testing/refusal.ts';
import { startTestTown, type TestPerson, type TestTown } from '../testing/test-town.ts';
import { EraseWords } from './erase-words.ts';
import { ExcludeInteractions } from './exclude-interactions.ts';
import { FindInteractions } from './find-interactions.ts';

const { ideas, interactions } = operations;
let town: TestTown;
let ana: TestPerson;
let ben: TestPerson;
let employee: TestPerson;
let stranger: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  ana = await town.person('citizen');
  ben = await town.person('citizen');
  employee = await town.person('employee', { department: 'streets' });
  stranger = await town.person('employee', { department: 'culture' });
  admin = await town.person('administrator');
});
afterAll(() => town.stop());

const submitIdea = (body = 'I wrote to the office three times about it and got no reply.') =>
  ana.call(ideas.submit, {
    body: {
      idempotencyKey: randomUUID(),
      title: 'Lamps along the canal path',
      body,
      service: 'street-lights',
      district: 'harbour',
      language: 'en',
    },
  });

const postComment = (idea: string) =>
  ben.call(ideas.comment, {
    params: { id: idea },
    body: { idempotencyKey: randomUUID(), stance: 'for', body: 'I walk there every day.', language: 'en' },
  });

/** The idea's own act, once the model has read it. */
const readAct = async (subject: string): Promise<views.InteractionView> => {
  for (let i = 0; i < 500; i += 1) {
    const act = await town.app.get(FindInteractions).originOf(subject);
    const [tagger] = await town.sql<{ done: boolean }>(
      `SELECT c.position = h.position AND NOT EXISTS (SELECT FROM outbox WHERE position IS NULL) AS done
         FROM consumers c, outbox_head h WHERE c.name = 'tag-texts'`,
    );
    if (act !== null && tagger?.done === true) return act;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error('It was not read');
};

const changesOf = (interaction: string) =>
  town.sql<{ kind: string; plus: string[]; minus: string[] }>(
    `SELECT change ->> 'kind' AS kind, change -> 'plus' AS plus, change -> 'minus' AS minus
       FROM outbox WHERE interaction_id = $1 ORDER BY id`,
    [interaction],
  );

const review = (
  person: TestPerson,
  id: string,
  term: views.ReviewTag['term'],
  verdict: views.ReviewTag['verdict'],
) => person.call(interactions.reviewTag, { params: { id }, body: { term, verdict } });

describe('reading the words', () => {
  it('tags a text soon after it was sent, with its probability, its version and the words that led to it', async () => {
    const sentAt = performance.now();
    const idea = await submitIdea();
    const act = await readAct(idea.id);
    expect(performance.now() - sentAt).toBeLessThan(1_500);
    const said = act.tags.filter(({ provenance }) => provenance === 'model');
    expect(said.length).toBeGreaterThan(0);
    const words =
      'Lamps along the canal path\n\nI wrote to the office three times about it and got no reply.';
    for (const { spans, source, probability } of said) {
      expect(source).toMatch(/^concivis-tagger-/);
      expect(probability).toBeGreaterThan(0);
      for (const { start, end } of spans) expect(words.slice(start, end)).toMatch(/\w/);
    }
  });

  it('lets a support that was given before keep what it inherited', async () => {
    const idea = await submitIdea();
    await readAct(idea.id);
    await ben.call(ideas.support, { params: { id: idea.id } });
    const act = await readAct(idea.id);
    await review(employee, act.id, 'government.staff-training', 'added');
    const [support] = await town.sql<{ id: string }>(
      `SELECT id FROM interactions WHERE subject_id = $1 AND type = 'idea.supported'`,
      [idea.id],
    );
    const view = await admin.call(interactions.read, { params: { id: support?.id ?? '' } });
    expect(view.terms).toEqual(act.terms);
    expect(view.tags.every(({ provenance }) => provenance === 'inherited')).toBe(true);
  });
});

describe('reviewing a tag', () => {
  it('adds a word that decides, keeps all that was said, counts once and is an act of its own', async () => {
    const act = await readAct((await submitIdea()).id);
    const removed = await review(employee, act.id, 'interaction.new-ideas', 'removed');
    expect(removed.terms).not.toContain('interaction.new-ideas');
    expect(removed.tags.filter(({ term }) => term === 'interaction.new-ideas')).toMatchObject([
      { provenance: 'rule', stands: true },
      { provenance: 'reviewer', stands: false },
    ]);
    const back = await review(admin, act.id, 'interaction.new-ideas', 'confirmed');
    expect(back.terms).toContain('interaction.new-ideas');
    const changes = (await changesOf(act.id)).slice(-2);
    expect(changes).toEqual([
      { kind: 'retagged', plus: [], minus: ['term:interaction.new-ideas'] },
      { kind: 'retagged', plus: ['term:interaction.new-ideas', 'voiced:interaction.new-ideas'], minus: [] },
    ]);
    const acts = await town.sql(`SELECT type, facts FROM interactions WHERE subject_id = $1 ORDER BY id`, [
      act.id,
    ]);
    expect(acts).toEqual([
      { type: 'tag.reviewed', facts: { verdict: 'removed' } },
      { type: 'tag.reviewed', facts: { verdict: 'confirmed' } },
    ]);
  });

  it('is for those who work for the department', async () => {
    const act = await readAct((await submitIdea()).id);
    expect(await refusal(review(stranger, act.id, 'data.issues', 'added'))).toBe('not-allowed');
    expect(await refusal(review(ana, act.id, 'data.issues', 'added'))).toBe('not-allowed');
    expect(await refusal(stranger.call(interactions.read, { params: { id: act.id } }))).toBe('not-allowed');
    expect(await refusal(ana.call(interactions.read, { params: { id: act.id } }))).toBe('not-allowed');
    expect(await refusal(employee.call(interactions.list))).toBe('not-allowed');
    expect(await employee.call(interactions.read, { params: { id: act.id } })).toMatchObject({ id: act.id });
    expect(await refusal(review(employee, randomUUID(), 'data.issues', 'added'))).toBe('not-found');
  });

  it('says nothing twice: of two who press at once, one is told', async () => {
    const act = await readAct((await submitIdea()).id);
    const both = await Promise.all([
      refusal(review(employee, act.id, 'data.issues', 'added')),
      refusal(review(admin, act.id, 'data.issues', 'added')),
    ]);
    expect(both.toSorted()).toEqual(['already-reviewed', 'not refused']);
    expect((await changesOf(act.id)).filter(({ plus }) => plus.includes('term:data.issues'))).toHaveLength(1);
    expect(await refusal(review(employee, act.id, 'citizen.distrust', 'removed'))).toBe('edited-meanwhile');
  });
});

describe('what is hidden', () => {
  const hide = (subject: string) =>
    town.app
      .get(Database)
      .transaction((tx) => town.app.get(ExcludeInteractions).run(tx, subject, town.clock.now()));
  const show = (subject: string) =>
    town.app.get(Database).transaction((tx) => town.app.get(ExcludeInteractions).takeBack(tx, subject));
  const countedOf = async (idea: string) =>
    (
      await town.sql<{ type: string }>(
        `SELECT type FROM interactions i
          WHERE (subject_id = $1 OR parent_id = $1 OR subject_id IN (SELECT id FROM interactions WHERE subject_id = $1))
            AND NOT EXISTS (SELECT FROM interaction_exclusions e WHERE e.interaction_id = i.id) ORDER BY type`,
        [idea],
      )
    ).map(({ type }) => type);

  it('does not count, with all that was done about it, and counts again when it is shown', async () => {
    const idea = await submitIdea();
    await ben.call(ideas.support, { params: { id: idea.id } });
    const comment = await postComment(idea.id);
    const act = await readAct(idea.id);
    await review(employee, act.id, 'data.issues', 'added');
    const all = ['comment.posted', 'idea.submitted', 'idea.supported', 'tag.reviewed'];
    expect(await countedOf(idea.id)).toEqual(all);

    await hide(comment.id);
    await hide(idea.id);
    await hide(idea.id);
    expect(await countedOf(idea.id)).toEqual([]);
    expect((await employee.call(interactions.read, { params: { id: act.id } })).excerpt).toBeNull();
    expect(await refusal(review(employee, act.id, 'data.volume', 'added'))).toBe('already-hidden');

    await show(idea.id);
    expect(await countedOf(idea.id)).toEqual(all.slice(1));
    await show(comment.id);
    await show(comment.id);
    expect(await countedOf(idea.id)).toEqual(all);

    const changes = await changesOf(act.id);
    const [gone, back] = changes.slice(-2);
    expect(gone).toMatchObject({ kind: 'excluded', plus: [] });
    expect(back).toMatchObject({ kind: 'reinstated', minus: [], plus: gone?.minus });
    expect(gone?.minus).toEqual(expect.arrayContaining(['interactions', 'term:data.issues']));
    const commented = await readAct(comment.id);
    expect(
      (await changesOf(commented.id)).filter(({ kind }) => kind !== 'retagged').map(({ kind }) => kind),
    ).toEqual(['recorded', 'excluded', 'reinstated']);
  });
});

describe('words that are erased', () => {
  it('take the places in them along, and leave what counts as it is', async () => {
    const idea = await submitIdea();
    const act = await readAct(idea.id);
    expect(act.tags.flatMap(({ spans }) => spans).length).toBeGreaterThan(0);
    const before = await changesOf(act.id);
    await town.app.get(Database).transaction((tx) => town.app.get(EraseWords).run(tx, [idea.id]));
    const after = await readAct(idea.id);
    expect(after.tags.flatMap(({ spans }) => spans)).toEqual([]);
    expect(after.terms).toEqual(act.terms);
    expect(after.tags.map(({ term, probability, source }) => [term, probability, source])).toEqual(
      act.tags.map(({ term, probability, source }) => [term, probability, source]),
    );
    expect(await changesOf(act.id)).toEqual(before);
  });
});

describe('a page of the record', () => {
  it('takes as many queries for twenty acts as for one', async () => {
    const idea = await submitIdea();
    for (let i = 0; i < 12; i += 1) await postComment(idea.id);
    await readAct(idea.id);
    const reads = jest.spyOn(Database.prototype, 'read');
    const queriesFor = async (limit: string) => {
      reads.mockClear();
      const { items } = await admin.call(interactions.list, { query: { limit } });
      return { items: items.length, queries: reads.mock.calls.length };
    };
    const one = await queriesFor('2');
    const many = await queriesFor('20');
    reads.mockRestore();
    expect(many.items).toBe(20);
    expect(many.queries).toBeLessThanOrEqual(one.queries + 1);
    expect(many.queries).toBeLessThanOrEqual(4);
  });
});
