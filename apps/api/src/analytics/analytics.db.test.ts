import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { operations, type analytics } from '@concivis/contracts';
import { startTestTown, type TestPerson, type TestTown } from '../testing/test-town.ts';
import { counted } from './testing/counted.ts';

const { ideas } = operations;
const { snapshot } = operations.analytics;
const { list } = operations.interactions;
let town: TestTown;
let ana: TestPerson;
let ben: TestPerson;
let admin: TestPerson;

const anIdea = (changes: object = {}) => ({
  idempotencyKey: randomUUID(),
  title: 'Let us choose the day of the collection',
  body: 'Nobody at the office answers when I write. I would like to choose the day on which my bins are collected.',
  service: 'waste-collection',
  district: 'harbour',
  language: 'en' as const,
  ...changes,
});

beforeAll(async () => {
  town = await startTestTown({ environment: { LOG_LEVEL: 'error' } });
  [ana, ben, admin] = await Promise.all([
    town.person('citizen'),
    town.person('citizen'),
    town.person('administrator'),
  ]);
});
afterAll(() => town.stop());

const now = async (query: object = {}): Promise<analytics.AnalyticsSnapshot> => {
  await counted(town);
  return admin.call(snapshot, { query });
};

describe('the snapshot', () => {
  it('counts what people do, with the terms of their words', async () => {
    const idea = await ana.call(ideas.submit, { body: anIdea() });
    await counted(town);
    await ben.call(ideas.support, { params: { id: idea.id } });
    await ben.call(ideas.comment, {
      params: { id: idea.id },
      body: { idempotencyKey: randomUUID(), stance: 'for', body: 'Yes, please do this.', language: 'en' },
    });
    const { totals, feed, volume, position, asOf, lagSeconds, from, to } = await now();
    expect(totals).toMatchObject({
      interactions: 3,
      'type:idea.supported': 1,
      'term:interaction.new-ideas': 2,
    });
    expect(Object.keys(totals).some((measure) => measure.startsWith('voiced:'))).toBe(true);
    expect(feed.map(({ type }) => type)).toContain('idea.submitted');
    expect({ from, to, days: volume.length }).toEqual({ from: '2026-02-01', to: '2026-03-02', days: 30 });
    expect(volume.at(-1)).toEqual({ day: '2026-03-02', interactions: 3 });
    expect(volume.slice(0, -1).every(({ interactions }) => interactions === 0)).toBe(true);
    expect({ asOf, lagSeconds }).toEqual({ asOf: town.clock.now().toISOString(), lagSeconds: 0 });
    expect(position).toBeGreaterThanOrEqual(4);
  });

  it('says the same of one dimension, of several and of all, and nothing of what did not happen', async () => {
    const all = await now();
    const same = [
      { service: 'waste-collection' },
      { department: 'streets' },
      { district: 'harbour' },
      { channel: 'web' },
      { service: 'waste-collection', district: 'harbour' },
      { department: 'streets', district: 'harbour', channel: 'web' },
    ];
    for (const query of same) {
      const { totals, volume, feed } = await now(query);
      expect({ query, totals, volume, feed }).toEqual({
        query,
        totals: all.totals,
        volume: all.volume,
        feed: all.feed,
      });
    }
    for (const query of [
      { service: 'libraries' },
      { district: 'old-town', channel: 'web' },
      { channel: 'phone' },
    ]) {
      expect(await now(query)).toMatchObject({ totals: {}, feed: [], asOf: null });
    }
  });

  it('puts what happened before the window into the previous one', async () => {
    town.clock.advance({ days: 30 });
    await ana.call(ideas.submit, { body: anIdea({ title: 'A month later', district: 'old-town' }) });
    const { totals, previous } = await now();
    expect(totals['interactions']).toBe(1);
    expect(previous['interactions']).toBe(3);
    const { totals: then } = await now({ from: '2026-03-02', to: '2026-03-02' });
    expect(then['interactions']).toBe(3);
  });

  it('refuses a window that ends before it begins, or never ends', async () => {
    await expect(now({ from: '2026-03-02', to: '2026-03-01' })).rejects.toMatchObject({
      problem: { status: 422 },
    });
    await expect(now({ from: '0001-01-01', to: '2026-03-01' })).rejects.toMatchObject({
      problem: { status: 422 },
    });
  });

  it('is for administrators', async () => {
    await expect(ana.call(snapshot)).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    await expect(town.call(snapshot)).rejects.toMatchObject({ problem: { code: 'not-signed-in' } });
  });
});

describe('opening a figure', () => {
  const everyPage = async (query: object) => {
    const found: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: { items: { id: string }[]; next: string | null } = await admin.call(list, {
        query: { ...query, limit: '2', ...(after === '' ? {} : { after }) },
      });
      found.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(new Set(found).size).toBe(found.length);
    return found.length;
  };

  it('shows as many interactions as the figure says, whatever the filter', async () => {
    const windows = [{}, { from: '2026-02-01', to: '2026-03-02' }, { from: '2026-03-03' }];
    const places = [
      {},
      { service: 'waste-collection' },
      { district: 'old-town' },
      { district: 'harbour', channel: 'web' },
    ];
    for (const place of places) {
      for (const window of windows) {
        const filter = { from: '2026-01-01', to: '2026-04-30', ...window, ...place };
        const { totals } = await now(filter);
        expect(await everyPage(filter)).toBe(totals['interactions'] ?? 0);
        for (const [measure, amount] of Object.entries(totals)) {
          const [family, argument] = measure.split(':');
          if (family === 'term') expect(await everyPage({ ...filter, term: argument })).toBe(amount);
          if (family === 'voiced')
            expect(await everyPage({ ...filter, term: argument, voiced: 'true' })).toBe(amount);
          if (family === 'type') expect(await everyPage({ ...filter, type: argument })).toBe(amount);
        }
      }
    }
  });

  it('combines a term with a type', async () => {
    const found = await admin.call(list, {
      query: { term: 'interaction.new-ideas', type: 'idea.supported' },
    });
    expect(found.items.map(({ type }) => type)).toEqual(['idea.supported']);
    expect(found.items[0]?.tags[0]?.provenance).toBe('inherited');
  });

  it('shows the words and who said each tag, with the words that led to it', async () => {
    const found = await admin.call(list, { query: { type: 'idea.submitted', to: '2026-03-02' } });
    const idea = found.items[0];
    expect(idea?.excerpt).toContain('Let us choose the day of the collection');
    const said = idea?.tags.find(({ provenance }) => provenance === 'model');
    expect(said?.probability).toBeGreaterThan(0);
    expect(said?.spans.length).toBeGreaterThan(0);
    expect(idea?.tags[0]).toMatchObject({ provenance: 'rule', probability: null, spans: [] });
  });

  it('refuses a place that is not one of ours', async () => {
    await expect(admin.call(list, { query: { after: 'bm9uc2Vuc2U' } })).rejects.toMatchObject({
      problem: { status: 422 },
    });
  });
});
