import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { operations, type tagModels } from '@concivis/contracts';
import { EraseWords, ExcludeInteractions } from '../../interactions/index.ts';
import { Database } from '../../platform/database/database.ts';
import { refusal } from '../../testing/refusal.ts';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { doubtfulTexts, settled, writeIdeas } from '../testing/written-ideas.ts';

const { unsure } = operations.tagModels;
let town: TestTown;
let citizen: TestPerson;
let employee: TestPerson;
let stranger: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  citizen = await town.person('citizen');
  employee = await town.person('employee', { department: 'streets' });
  stranger = await town.person('employee', { department: 'culture' });
  admin = await town.person('administrator');
  await writeIdeas(
    town,
    citizen,
    Array.from({ length: 42 }, (_, n) => ({
      text: doubtfulTexts[n % doubtfulTexts.length] ?? '',
      service: n % 3 === 0 ? 'libraries' : 'street-lights',
    })),
  );
  await settled(town);
});
afterAll(() => town.stop());

const list = (person: TestPerson, query: { department?: string; limit?: string } = {}) =>
  person.call(unsure, { query });
const review = (
  { interaction: { id }, term }: tagModels.UnsureTag,
  verdict: 'confirmed' | 'added' | 'removed',
) => admin.call(operations.interactions.reviewTag, { params: { id }, body: { term, verdict } });
const first = async (person = employee): Promise<tagModels.UnsureTag> => {
  const [item] = (await list(person)).items;
  if (item === undefined) throw new Error('Nothing is unsure');
  return item;
};

describe('tags that the model is not sure of', () => {
  it('wait for the department of the text, those first whose review teaches most', async () => {
    const { waiting, items } = await list(employee, { limit: '50' });
    expect(items.length).toBeGreaterThan(5);
    expect(waiting).toBeGreaterThanOrEqual(items.length);
    expect(items.every(({ interaction }) => interaction.department === 'streets')).toBe(true);
    const gains = items.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    for (const { probability, threshold, interaction } of items) {
      expect(Math.abs(probability - threshold)).toBeLessThan(0.2);
      expect(interaction.excerpt).toMatch(/\w/);
    }
    const few = await list(employee, { limit: '3' });
    expect(few.items).toEqual(items.slice(0, 3));
    expect(few.waiting).toBe(waiting);
  });

  it('are for no other department and no citizen; administrators see all or one', async () => {
    expect(await refusal(list(citizen))).toBe('not-allowed');
    expect(await refusal(list(stranger, { department: 'streets' }))).toBe('not-allowed');
    const all = await list(admin, { limit: '50' });
    const own = await list(employee, { limit: '50' });
    const others = await list(stranger, { limit: '50' });
    expect(all.waiting).toBe(own.waiting + others.waiting);
    expect((await list(admin, { department: 'culture', limit: '50' })).items).toEqual(others.items);
  });

  it('come in texts that say different things, the tags of a text together, copies last', async () => {
    const { items } = await list(employee, { limit: '50' });
    const texts = [...new Set(items.map(({ interaction }) => interaction.id))];
    const runs = items.filter(
      ({ interaction }, n) => n === 0 || items[n - 1]?.interaction.id !== interaction.id,
    );
    expect(runs.map(({ interaction }) => interaction.id)).toEqual(texts);
    const excerpts = runs.map(({ interaction }) => interaction.excerpt);
    const different = new Set(excerpts).size;
    expect(different).toBeLessThan(excerpts.length);
    expect(new Set(excerpts.slice(0, different)).size).toBe(different);
    const gainOf = ({ gain }: tagModels.UnsureTag) => gain;
    expect(Math.max(...runs.slice(different).map(gainOf))).toBeLessThan(1e-6);
    expect(Math.min(...runs.slice(0, different).map(gainOf))).toBeGreaterThan(1e-3);
  });

  it('can be denied, though they do not stand, and are settled then', async () => {
    const { items, waiting } = await list(employee, { limit: '50' });
    const below = items.find(({ probability, threshold }) => probability < threshold) as tagModels.UnsureTag;
    const view = await review(below, 'removed');
    expect(view.terms).not.toContain(below.term);
    expect(view.tags.at(-1)).toMatchObject({ term: below.term, provenance: 'reviewer', stands: false });
    expect((await list(employee)).waiting).toBe(waiting - 1);
    expect(await refusal(review(below, 'removed'))).toBe('already-reviewed');
  });

  it('teach less, the more was said of their term and of texts like theirs', async () => {
    const { items } = await list(employee, { limit: '50' });
    const [before] = items as [tagModels.UnsureTag];
    const copies = items.filter(
      ({ interaction: { id, excerpt }, term }) =>
        id !== before.interaction.id && excerpt === before.interaction.excerpt && term === before.term,
    );
    await review(copies[0] as tagModels.UnsureTag, 'added');
    const after = (await list(employee, { limit: '50' })).items;
    const again = after.find(
      ({ term, interaction }) => term === before.term && interaction.id === before.interaction.id,
    );
    expect(again?.gain ?? 0).toBeLessThan(1e-6);
    expect(after[0]?.interaction.excerpt).not.toBe(before.interaction.excerpt);
  });

  it('do not wait on hidden texts, and are gone with erased ones', async () => {
    const subjects = async () =>
      (await list(employee, { limit: '50' })).items.map(({ interaction }) => interaction.subjectId);
    const { subjectId } = (await first()).interaction;
    const inTransaction = town.app.get(Database);
    const exclude = town.app.get(ExcludeInteractions);
    await inTransaction.transaction((tx) => exclude.run(tx, subjectId, town.clock.now()));
    expect(await subjects()).not.toContain(subjectId);
    await inTransaction.transaction((tx) => exclude.takeBack(tx, subjectId));
    expect(await subjects()).toContain(subjectId);
    await inTransaction.transaction((tx) => town.app.get(EraseWords).run(tx, [subjectId]));
    expect(await subjects()).not.toContain(subjectId);
  });

  it('take as many queries for fifty as for one', async () => {
    const reads = jest.spyOn(Database.prototype, 'read');
    const together = jest.spyOn(Database.prototype, 'readTogether');
    const queriesFor = async (limit: string) => {
      reads.mockClear();
      together.mockClear();
      const { items } = await list(employee, { limit });
      const queries = together.mock.calls.reduce(
        (sum, [asked]) => sum + asked.length,
        reads.mock.calls.length,
      );
      return { items: items.length, queries };
    };
    const one = await queriesFor('1');
    const many = await queriesFor('50');
    reads.mockRestore();
    together.mockRestore();
    expect(one.items).toBe(1);
    expect(many.items).toBeGreaterThan(5);
    expect(many.queries).toBe(one.queries);
    expect(many.queries).toBeLessThanOrEqual(8);
  });
});
