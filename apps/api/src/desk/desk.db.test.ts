import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations, Refused } from '@concivis/contracts';
import { startTestTown, type TestPerson, type TestTown } from '../testing/test-town.ts';

let town: TestTown;
let ana: TestPerson;
let ida: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  ana = await town.person('citizen', { name: 'Ana' });
  ida = await town.person('employee', { department: 'streets', name: 'Ida' });
  other = await town.person('employee', { department: 'culture' });
});
afterAll(() => town.stop());

const propose = () =>
  ana.call(operations.ideas.submit, {
    body: {
      idempotencyKey: randomUUID(),
      title: 'A bench at every second stop',
      body: 'My mother cannot stand for twenty minutes. A bench at every second stop would let her take the bus.',
      service: 'street-lights',
      district: null,
      language: 'en',
    },
  });
const anAnswer = (changes: object = {}) => ({
  idempotencyKey: randomUUID(),
  outcome: 'accepted' as const,
  body: 'We will put up twelve benches before the summer.',
  language: 'en' as const,
  ...changes,
});
const refusal = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  throw new Error('It was not refused');
};

describe('the desk', () => {
  it('shows an employee the cases of the department and of no other', async () => {
    const idea = await propose();
    const queue = await ida.call(operations.cases.queue);
    expect(queue.items.map(({ id }) => id)).toContain(idea.id);
    expect((await other.call(operations.cases.queue)).items).toHaveLength(0);
    expect(await refusal(other.call(operations.cases.read, { params: { id: idea.id } }))).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal(ana.call(operations.cases.queue))).toMatchObject({ code: 'not-allowed' });
  });

  it('puts an idea under review when its case is taken up, once', async () => {
    const idea = await propose();
    const params = { id: idea.id };
    const [first] = await Promise.all([
      ida.call(operations.cases.open, { params }),
      ida.call(operations.cases.open, { params }),
    ]);
    expect(first.state).toBe('opened');
    expect(await town.call(operations.ideas.read, { params })).toMatchObject({ status: 'under-review' });
    const acts = await town.sql(
      `SELECT 1 FROM interactions WHERE subject_id = $1 AND type = 'case.opened-by-employee'`,
      [idea.id],
    );
    expect(acts).toHaveLength(1);
  });

  it('publishes one answer, also when it is sent twice, and tells how long the citizen waited', async () => {
    const idea = await propose();
    const params = { id: idea.id };
    town.clock.advance({ days: 2 });
    const body = anAnswer();
    await Promise.all([
      ida.call(operations.cases.answer, { params, body }),
      ida.call(operations.cases.answer, { params, body }),
    ]);
    const seen = await town.call(operations.ideas.read, { params });
    expect(seen).toMatchObject({
      status: 'answered',
      outcome: 'accepted',
      reply: { body: body.body, author: 'Ida' },
    });
    const acts = await town.sql<{ facts: { hoursWaited: number; inTime: boolean } }>(
      `SELECT facts FROM interactions WHERE parent_id = $1 AND type = 'reply.published'`,
      [idea.id],
    );
    expect(acts).toMatchObject([{ facts: { hoursWaited: 48, inTime: true } }]);
    expect(await refusal(ida.call(operations.cases.answer, { params, body: anAnswer() }))).toMatchObject({
      code: 'already-answered',
    });
  });

  it('refuses an outcome that only feedback can have', async () => {
    const idea = await propose();
    const problem = await refusal(
      ida.call(operations.cases.answer, { params: { id: idea.id }, body: anAnswer({ outcome: 'resolved' }) }),
    );
    expect(problem.errors).toMatchObject([{ pointer: '/body/outcome', code: 'not-a-choice' }]);
  });
});

describe('moderation', () => {
  const decide = (id: string, action: 'keep' | 'hide' | 'restore', seenDecisions: number) => ({
    body: {
      subject: { kind: 'idea' as const, id },
      action,
      rule: 'no-advertising' as const,
      reason: 'This text advertises a shop.',
      seenDecisions,
    },
  });

  it('hides from everybody but the author and the department, with the reason, and brings back', async () => {
    const idea = await propose();
    const params = { id: idea.id };
    await town.call(operations.moderation.report, {
      body: {
        idempotencyKey: randomUUID(),
        subject: { kind: 'idea', id: idea.id },
        reason: 'spam',
        text: '',
      },
    });
    const waiting = await ida.call(operations.moderation.queue);
    expect(waiting.items).toMatchObject([{ subject: { id: idea.id }, reports: [{ reason: 'spam' }] }]);

    await ida.call(operations.moderation.decide, decide(idea.id, 'hide', 0));
    expect(await refusal(town.call(operations.ideas.read, { params }))).toMatchObject({ code: 'not-found' });
    expect(await ana.call(operations.ideas.read, { params })).toMatchObject({
      status: 'hidden',
      hidden: { rule: 'no-advertising', reason: 'This text advertises a shop.' },
    });
    expect((await ida.call(operations.moderation.queue)).items).toHaveLength(0);

    await ida.call(operations.moderation.decide, decide(idea.id, 'restore', 1));
    expect(await town.call(operations.ideas.read, { params })).toMatchObject({
      status: 'published',
      hidden: null,
    });
  });

  it('tells the second of two moderators that somebody decided meanwhile', async () => {
    const idea = await propose();
    await ida.call(operations.moderation.decide, decide(idea.id, 'keep', 0));
    expect(await refusal(ida.call(operations.moderation.decide, decide(idea.id, 'hide', 0)))).toMatchObject({
      code: 'edited-meanwhile',
    });
    expect(await refusal(other.call(operations.moderation.decide, decide(idea.id, 'hide', 1)))).toMatchObject(
      { code: 'not-found' },
    );
  });
});

describe('feedback', () => {
  it('gives one receipt for a double click, and shows through it what became of the feedback', async () => {
    const body = {
      idempotencyKey: randomUUID(),
      service: 'waste-collection',
      district: 'harbour',
      rating: 2,
      body: 'The bin was not emptied for the third week.',
      language: 'en' as const,
      contact: '',
      channel: 'web' as const,
    };
    const [first, second] = await Promise.all([
      town.call(operations.feedback.give, { body }),
      town.call(operations.feedback.give, { body }),
    ]);
    expect(second).toEqual(first);
    const params = { id: first.id };
    await ida.call(operations.cases.answer, { params, body: anAnswer({ outcome: 'resolved' }) });
    const tracked = await town.call(operations.feedback.track, { params: { token: first.token } });
    expect(tracked).toMatchObject({ status: 'answered', rating: 2, reply: { outcome: 'resolved' } });
    expect(tracked.history.map(({ status }) => status)).toEqual(['received', 'answered']);
    const wrong = `${first.token.slice(0, -4)}AAAA`;
    expect(await refusal(town.call(operations.feedback.track, { params: { token: wrong } }))).toMatchObject({
      code: 'not-found',
    });
  });

  it('waits at the desk when somebody put it into words, and not as a bare rating', async () => {
    const give = (body: string) =>
      town.call(operations.feedback.give, {
        body: {
          idempotencyKey: randomUUID(),
          service: 'waste-collection',
          district: null,
          rating: 4,
          body,
          language: 'en',
          contact: '',
          channel: 'web',
        },
      });
    const [bare, worded] = [await give(''), await give('The new bins are too heavy.')];
    const queue = await ida.call(operations.cases.queue, { query: { kind: 'feedback', limit: '50' } });
    const waiting = queue.items.map(({ id }) => id);
    expect(waiting).toContain(worded.id);
    expect(waiting).not.toContain(bare.id);
  });
});
