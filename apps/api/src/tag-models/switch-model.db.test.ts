import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { operations } from '@concivis/contracts';
import { termIds } from '@concivis/framework';
import { loadTagger } from '@concivis/tagger';
import type { ModelFile } from '@concivis/tagger/learning';
import { createApp } from '../app.ts';
import { readConfig } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { refusal } from '../testing/refusal.ts';
import { jobPause, startTestTown, type TestPerson, type TestTown } from '../testing/test-town.ts';
import { ModelInUse } from './model-in-use.ts';
import { until } from './testing/reviewed-town.ts';
import { smallModel, storeModel } from './testing/stored-model.ts';
import { actOf, settled, writeIdeas } from './testing/written-ideas.ts';

const operation = operations.tagModels;
const shipped = loadTagger().version;
const text =
  'Nobody ever answers when I write, and the record of my address is wrong. Let us work on it together.';
let town: TestTown;
let citizen: TestPerson;
let admin: TestPerson;
let other: TestPerson;
/** Each another one; made before the town starts. */
const [firstFile, secondFile, thirdFile, fourthFile] = [60, 80, 100, 120].map(smallModel) as [
  ModelFile,
  ModelFile,
  ModelFile,
  ModelFile,
];
let first: string;
let second: string;

beforeAll(async () => {
  town = await startTestTown();
  citizen = await town.person('citizen');
  admin = await town.person('administrator', { name: 'Ada' });
  other = await town.person('administrator', { name: 'Bo' });
  first = await storeModel(town, admin, firstFile);
  second = await storeModel(town, admin, secondFile);
}, 30_000);
afterAll(() => town.stop());
// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);

/** The tagger that a process reads texts with. */
const reading = (app: TestTown['app']) => () =>
  app.get(Database).transaction((tx) => app.get(ModelInUse).tagger(tx));
const switchTo = (person: TestPerson, version: string, seenOn: string) =>
  person.call(operation.switchOn, { params: { version }, body: { seenOn } });
const statusOf = async (version: string) =>
  (await admin.call(operation.read, { params: { version } })).status;
/** What somebody without an account learns. */
const publicCard = () => town.call(operation.card);
/** The versions that said something of a new idea. */
const readers = async () => {
  const [idea = ''] = await writeIdeas(town, citizen, [{ text }]);
  await settled(town);
  const { tags } = await actOf(town, idea);
  return [...new Set(tags.filter(({ provenance }) => provenance === 'model').map(({ source }) => source))];
};

describe('switching a model on', () => {
  it('begins with the shipped one', async () => {
    const { on, shipped: card, items } = await admin.call(operation.list);
    expect(on).toBe(shipped);
    expect(card).toMatchObject({ version: shipped, status: 'on', isShipped: true, isUsable: true });
    expect(card.card.texts).toBeGreaterThan(1_000);
    expect(items.map(({ version, status }) => [version, status])).toEqual([
      [second, 'proposed'],
      [first, 'proposed'],
    ]);
    expect(await readers()).toEqual([shipped]);
    const known = await publicCard();
    const figures = known.figures!;
    const textsIn = (groups: readonly { texts: number }[]) =>
      groups.reduce((sum, { texts }) => sum + texts, 0);
    for (const groups of [figures.languages, figures.kinds, figures.lengths])
      expect(textsIn(groups)).toBe(figures.texts);
    expect(figures.lengths.at(-1)).toMatchObject({ from: 61, to: null });
    expect(figures.reliability.map(({ from }) => from)).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9,
    ]);
    expect(known.terms.map(({ term }) => term)).toEqual(termIds);
    expect(known).toMatchObject({
      version: shipped,
      isShipped: true,
      switchedOnAt: null,
      reviewedTexts: 0,
    });
  });

  it('lets one of two win who switch at once, and tells the other', async () => {
    const both = await Promise.all([
      refusal(switchTo(admin, first, shipped)),
      refusal(switchTo(other, second, shipped)),
    ]);
    expect(both.toSorted()).toEqual(['edited-meanwhile', 'not refused']);
    const { on, switches } = await admin.call(operation.list);
    expect(switches).toHaveLength(1);
    expect(switches[0]).toMatchObject({ version: on, by: on === first ? 'Ada' : 'Bo' });
    if (on === second) await switchTo(admin, first, second);
  });

  it('has new texts read by it at once, while old tags keep the version that gave them', async () => {
    expect(await readers()).toEqual([first]);
    const card = await publicCard();
    expect(card).toMatchObject({
      version: first,
      isShipped: false,
      figures: null,
      switchedOnAt: town.clock.now().toISOString(),
    });
    expect(JSON.stringify(card)).not.toContain('Ada');
    const tags = await town.sql<{ source: string }>(
      `SELECT DISTINCT source FROM tag_statements WHERE provenance = 'model'`,
    );
    expect(tags.map(({ source }) => source).toSorted()).toEqual([shipped, first].toSorted());
  });

  it('reaches another process without a restart, which reads the same text the same way', async () => {
    const config = readConfig({ LOG_LEVEL: 'silent', RATE_LIMITS: 'off' });
    const { databaseUrl, clock } = town;
    const process = await createApp({ config, databaseUrl, clock, jobPause, pages: false });
    try {
      const [there, here] = [reading(process), reading(town.app)];
      expect((await there()).version).toBe(first);
      expect((await there()).tag(text)).toEqual((await here()).tag(text));
      await switchTo(admin, second, first);
      await until(async () => (await there()).version === second);
      expect((await here()).version).toBe(second);
    } finally {
      await process.close();
    }
  });

  it('can go back, to one that was on and to the shipped one', async () => {
    expect(await statusOf(first)).toBe('retired');
    await switchTo(other, first, second);
    expect(await statusOf(first)).toBe('on');
    expect((await switchTo(other, shipped, first)).status).toBe('on');
    expect(await readers()).toEqual([shipped]);
    expect(await refusal(switchTo(other, shipped, shipped))).toBe('edited-meanwhile');
    expect(await refusal(switchTo(other, 'concivis-tagger-unknown', shipped))).toBe('not-found');
  });
});

describe('rejecting a model', () => {
  it('is for good, and recorded with who and when', async () => {
    const third = await storeModel(town, admin, thirdFile);
    const params = { version: third };
    expect(await admin.call(operation.reject, { params })).toMatchObject({
      status: 'rejected',
      rejectedBy: 'Ada',
      rejectedAt: town.clock.now().toISOString(),
    });
    expect(await refusal(switchTo(admin, third, shipped))).toBe('edited-meanwhile');
    expect(await refusal(other.call(operation.reject, { params }))).toBe('edited-meanwhile');
    expect(await refusal(admin.call(operation.reject, { params: { version: shipped } }))).toBe(
      'edited-meanwhile',
    );
  });

  it('and switching the same one on at once leave one of both', async () => {
    const fourth = await storeModel(town, admin, fourthFile);
    const outcomes = await Promise.all([
      refusal(switchTo(admin, fourth, shipped)),
      refusal(other.call(operation.reject, { params: { version: fourth } })),
    ]);
    expect(outcomes.toSorted()).toEqual(['edited-meanwhile', 'not refused']);
    const { on } = await admin.call(operation.list);
    expect(await statusOf(fourth)).toBe(on === fourth ? 'on' : 'rejected');
    if (on === fourth) await switchTo(admin, shipped, fourth);
  });
});

describe('the lists of models, trainings and re-taggings', () => {
  it('take as many queries for many as for one', async () => {
    const statements = async (work: () => Promise<{ items: readonly unknown[] }>) => {
      const [alone, together] = [
        jest.spyOn(Database.prototype, 'read'),
        jest.spyOn(Database.prototype, 'readTogether'),
      ];
      const { items } = await work();
      const asked =
        alone.mock.calls.length + together.mock.calls.reduce((sum, [reads]) => sum + reads.length, 0);
      alone.mockRestore();
      together.mockRestore();
      return { items: items.length, asked };
    };
    for (const list of [operation.list, operation.trainings]) {
      const one = await statements(() => admin.call(list, { query: { limit: '1' } }));
      const many = await statements(() => admin.call(list, { query: { limit: '20' } }));
      expect([one.items, many.items]).toEqual([1, 4]);
      expect(many.asked).toBeLessThanOrEqual(one.asked);
      expect(one.asked).toBeLessThanOrEqual(6);
    }
  });
});

describe('a model that cannot be used', () => {
  it('because it was trained for another release is not switched on', async () => {
    await town.sql('UPDATE tag_models SET reads_features = 0 WHERE version = $1', [second]);
    expect(await refusal(switchTo(admin, second, shipped))).toBe('edited-meanwhile');
  });

  it('because its file was changed leaves the reading to the shipped one', async () => {
    await switchTo(admin, first, shipped);
    await town.sql(
      `UPDATE tag_models SET file = (SELECT file FROM tag_models WHERE version = $2) WHERE version = $1`,
      [first, second],
    );
    const config = readConfig({ LOG_LEVEL: 'silent', RATE_LIMITS: 'off' });
    const { databaseUrl, clock } = town;
    const restarted = await createApp({ config, databaseUrl, clock, jobPause, pages: false });
    try {
      expect((await reading(restarted)()).version).toBe(shipped);
    } finally {
      await restarted.close();
    }
  });
});
