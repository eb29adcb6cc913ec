import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { operations } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { startTestTown, type TestPerson, type TestTown } from '../testing/test-town.ts';
import type { Act } from './act.ts';
import { RecordInteraction } from './record-interaction.ts';

let town: TestTown;
let ana: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  ana = await town.person('citizen');
  admin = await town.person('administrator');
});
afterAll(() => town.stop());

const about = {
  service: 'street-lights',
  department: 'streets',
  district: 'harbour',
  channel: 'web',
} as const;

const feedback = (rating: 1 | 2 | 4, subject: string = randomUUID()): Act => ({
  ...about,
  type: 'feedback.given',
  facts: { rating, contactLeft: false },
  actor: { role: 'visitor' },
  at: new Date('2026-03-01T10:00:00.000Z'),
  language: 'en',
  subject: { kind: 'feedback', id: subject },
  hasWords: false,
});

const record = (acts: readonly Act[]) =>
  town.app.get(Database).transaction((tx) => town.app.get(RecordInteraction).runAll(tx, acts));

describe('acts that come together', () => {
  it('are each on record with their own facts, tags and change, in their order', async () => {
    const idea = await ana.call(operations.ideas.submit, {
      body: {
        idempotencyKey: randomUUID(),
        title: 'Lamps along the canal path',
        body: 'It is dark there after five, and nobody walks along the canal.',
        service: 'street-lights',
        district: 'harbour',
        language: 'en',
      },
    });
    const support: Act = {
      ...feedback(4),
      type: 'idea.supported',
      facts: {},
      subject: { kind: 'idea', id: idea.id },
    };
    const ids = await record([feedback(4), feedback(1), support]);
    const views = await Promise.all(
      ids.map((id) => admin.call(operations.interactions.read, { params: { id } })),
    );
    expect(views.map(({ type }) => type)).toEqual(['feedback.given', 'feedback.given', 'idea.supported']);
    expect(views.map(({ at }) => at)).toEqual(ids.map(() => '2026-03-01T10:00:00.000Z'));
    const [good, bad, backed] = views.map(({ tags }) =>
      tags.map(({ term, provenance }) => [term, provenance]),
    );
    expect(good).toEqual([['data.volume', 'rule']]);
    expect(bad).toEqual(expect.arrayContaining([['tailoring.missing-the-mark', 'rule']]));
    expect(backed).toEqual(expect.arrayContaining([['interaction.new-ideas', 'inherited']]));
    const told = await town.sql<{ id: string; topic: string }>(
      'SELECT interaction_id AS id, topic FROM outbox WHERE interaction_id = ANY($1::uuid[]) ORDER BY outbox.id',
      [ids],
    );
    expect(told).toEqual([
      { id: ids[0], topic: 'recorded feedback.given' },
      { id: ids[1], topic: 'recorded feedback.given' },
      { id: ids[2], topic: 'recorded idea.supported' },
    ]);
  });

  it('are all refused when one of them is', async () => {
    const subject = randomUUID();
    await expect(record([feedback(2, subject), feedback(4, 'not an id')])).rejects.toThrow(/uuid/);
    expect(await town.sql('SELECT FROM interactions WHERE subject_id = $1', [subject])).toEqual([]);
  });
});
