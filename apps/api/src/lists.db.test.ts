import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { Client } from 'pg';
import { startTestTown, type TestPerson, type TestTown } from './testing/test-town.ts';

let town: TestTown;
let ana: TestPerson;
let ida: TestPerson;
let idea: string;

beforeAll(async () => {
  town = await startTestTown();
  ana = await town.person('citizen');
  ida = await town.person('employee', { department: 'streets' });
});
afterAll(() => town.stop());

const key = () => ({ idempotencyKey: randomUUID(), language: 'en' as const });

/** One more of everything that lists show, answered and reported in part. */
const oneMore = async () => {
  const made = await ana.call(operations.ideas.submit, {
    body: {
      ...key(),
      title: 'One more idea',
      body: 'With a body of some length.',
      service: 'street-lights',
      district: null,
    },
  });
  idea ??= made.id;
  await ana.call(operations.ideas.comment, {
    params: { id: idea },
    body: { ...key(), stance: 'for', body: 'Yes, please' },
  });
  const { id } = await town.call(operations.feedback.give, {
    body: {
      ...key(),
      service: 'street-lights',
      district: null,
      rating: 3,
      body: 'Fine',
      contact: '',
      channel: 'web',
    },
  });
  const answer = { ...key(), outcome: 'explained' as const, body: 'Thank you for telling us.' };
  await ida.call(operations.cases.answer, { params: { id }, body: answer });
  const { language: _, ...report } = key();
  await town.call(operations.moderation.report, {
    body: { ...report, subject: { kind: 'idea', id: made.id }, reason: 'other', text: '' },
  });
};

/** Statements that reach the database while the work is done, on the connections that requests use. */
const statementsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  // oxlint-disable-next-line typescript/unbound-method
  const original = Client.prototype.query;
  let count = 0;
  Client.prototype.query = function counted(this: Client, ...asked: never[]) {
    const { application_name: pool } = (
      this as unknown as { connectionParameters: { application_name: string } }
    ).connectionParameters;
    if (pool === 'concivis request') count += 1;
    return Reflect.apply(original, this, asked);
  };
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return count;
};

const lists: Record<string, () => Promise<unknown>> = {
  'ideas, for a visitor': () => town.call(operations.ideas.list, { query: { limit: '49' } }),
  'ideas, for a citizen': () => ana.call(operations.ideas.list),
  'comments of an idea': () => town.call(operations.ideas.comments, { params: { id: idea } }),
  'one idea': () => town.call(operations.ideas.read, { params: { id: idea } }),
  'feedback on a service': () =>
    town.call(operations.feedback.ofService, { params: { code: 'street-lights' } }),
  services: () => town.call(operations.publicServices.services),
  districts: () => town.call(operations.publicServices.districts),
  'the queue of the desk': () => ida.call(operations.cases.queue, { query: { state: 'answered' } }),
  'the reports': () => ida.call(operations.moderation.queue),
};

it('what hangs on something that does not exist is not found, rather than empty', async () => {
  const notFound = { problem: { status: 404, code: 'not-found' } };
  const feedback = town.call(operations.feedback.ofService, { params: { code: 'street-lamps' } });
  await expect(feedback).rejects.toMatchObject(notFound);
  const comments = town.call(operations.ideas.comments, { params: { id: randomUUID() } });
  await expect(comments).rejects.toMatchObject(notFound);
});

describe('the number of queries does not grow with what there is', () => {
  const few: Record<string, number> = {};
  beforeAll(async () => {
    await oneMore();
    for (const [name, list] of Object.entries(lists)) few[name] = await statementsDuring(list);
    for (let n = 0; n < 8; n += 1) await oneMore();
  });

  it.each(Object.keys(lists))('for %s', async (name) => {
    const many = await statementsDuring(lists[name] ?? (() => Promise.resolve()));
    expect(many).toBeLessThanOrEqual(few[name] ?? 0);
    expect(few[name]).toBeLessThanOrEqual(7);
  });
});
