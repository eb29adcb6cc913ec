import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { operations, Refused } from '@concivis/contracts';
import { startTestTown, type TestPerson, type TestTown } from '../testing/test-town.ts';

const { ideas } = operations;
let town: TestTown;
let ana: TestPerson;
let ben: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  ana = await town.person('citizen', { name: 'Ana' });
  ben = await town.person('citizen', { name: 'Ben' });
});
afterAll(() => town.stop());

const anIdea = (changes: object = {}) => ({
  idempotencyKey: randomUUID(),
  title: 'Lamps along the canal path',
  body: 'The path is dark from four in the afternoon. Put low lamps every twenty metres.',
  service: 'street-lights',
  district: 'harbour',
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

describe('proposing an idea', () => {
  it('shows the idea to everybody at once, with its author and what one may do', async () => {
    const idea = await ana.call(ideas.submit, { body: anIdea() });
    expect(idea).toMatchObject({
      author: 'Ana',
      status: 'published',
      supports: 0,
      can: { withdraw: true, support: false },
    });
    const seen = await ben.call(ideas.read, { params: { id: idea.id } });
    expect(seen.can).toMatchObject({ support: true, withdraw: false, answer: false });
    const list = await town.call(ideas.list, { query: { service: 'street-lights' } });
    expect(list.items.map(({ id }) => id)).toContain(idea.id);
  });

  it('makes one idea of a double click', async () => {
    const body = anIdea({ title: 'Only one of these, please' });
    const [first, second] = await Promise.all([
      ana.call(ideas.submit, { body }),
      ana.call(ideas.submit, { body }),
    ]);
    expect(second.id).toBe(first.id);
    const rows = await town.sql('SELECT 1 FROM ideas WHERE idempotency_key = $1', [body.idempotencyKey]);
    expect(rows).toHaveLength(1);
    const acts = await town.sql(`SELECT 1 FROM interactions WHERE subject_id = $1`, [first.id]);
    expect(acts).toHaveLength(1);
  });

  it('does not hand an idea to somebody else who sends the same key', async () => {
    const body = anIdea();
    await ana.call(ideas.submit, { body });
    expect(await refusal(ben.call(ideas.submit, { body }))).toMatchObject({ code: 'not-allowed' });
  });

  it('names every field at fault at once', async () => {
    const problem = await refusal(
      ana.call(ideas.submit, {
        body: anIdea({ title: 'x', body: '', service: 'Not A Code', language: 'xx' as 'en' }),
      }),
    );
    expect(problem.status).toBe(422);
    expect(problem.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/body/body required',
      '/body/language not-a-choice',
      '/body/service invalid-format',
      '/body/title too-short',
    ]);
  });

  it('asks for a confirmed address first', async () => {
    const newcomer = await town.person('citizen', { confirmed: false });
    expect(await refusal(newcomer.call(ideas.submit, { body: anIdea() }))).toMatchObject({
      code: 'email-not-confirmed',
    });
  });

  it('says which service does not exist', async () => {
    const problem = await refusal(ana.call(ideas.submit, { body: anIdea({ service: 'space-travel' }) }));
    expect(problem.errors).toMatchObject([{ pointer: '/body/service', code: 'unknown-service' }]);
  });
});

describe('supporting an idea', () => {
  it('counts a person once, however often and however fast it is sent', async () => {
    const idea = await ana.call(ideas.submit, { body: anIdea() });
    const params = { id: idea.id };
    await Promise.all(Array.from({ length: 8 }, () => ben.call(ideas.support, { params })));
    expect(await ben.call(ideas.read, { params })).toMatchObject({ supports: 1, supported: true });
    const acts = await town.sql(
      `SELECT tags FROM interactions WHERE subject_id = $1 AND type = 'idea.supported'`,
      [idea.id],
    );
    expect(acts).toHaveLength(1);
    expect(await ben.call(ideas.withdrawSupport, { params })).toEqual({ supports: 0, supported: false });
  });

  it('carries the tags of the idea, marked as inherited', async () => {
    const idea = await ana.call(ideas.submit, { body: anIdea() });
    await ben.call(ideas.support, { params: { id: idea.id } });
    const [act] = await town.sql<{ tags: { term: string; provenance: string }[] }>(
      `SELECT tags FROM interactions WHERE subject_id = $1 AND type = 'idea.supported'`,
      [idea.id],
    );
    expect(act?.tags).toContainEqual(
      expect.objectContaining({ term: 'interaction.new-ideas', provenance: 'inherited' }),
    );
  });

  it('is not for the author', async () => {
    const idea = await ana.call(ideas.submit, { body: anIdea() });
    expect(await refusal(ana.call(ideas.support, { params: { id: idea.id } }))).toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('commenting', () => {
  it('counts stances and pages through comments, oldest first', async () => {
    const idea = await ana.call(ideas.submit, { body: anIdea() });
    const params = { id: idea.id };
    for (const stance of ['for', 'against', 'for'] as const) {
      town.clock.advance({ minutes: 1 });
      await ben.call(ideas.comment, {
        params,
        body: { idempotencyKey: randomUUID(), stance, body: `I am ${stance} it`, language: 'en' },
      });
    }
    const first = await town.call(ideas.comments, { params, query: { limit: '2' } });
    expect(first.items.map(({ stance }) => stance)).toEqual(['for', 'against']);
    const second = await town.call(ideas.comments, {
      params,
      query: { limit: '2', after: first.next ?? '' },
    });
    expect(second.items.map(({ stance }) => stance)).toEqual(['for']);
    expect(second.next).toBeNull();
    expect(await town.call(ideas.read, { params })).toMatchObject({
      comments: 3,
      comment: { for: 2, neutral: 0, against: 1 },
      firstComments: {
        items: [{ body: 'I am for it' }, { body: 'I am against it' }, { body: 'I am for it' }],
        next: null,
      },
    });
  });

  it('goes on after the first page, which came with the idea, also when many share a moment', async () => {
    const { id } = await ana.call(ideas.submit, { body: anIdea() });
    expect((await town.call(ideas.read, { params: { id } })).firstComments).toEqual({
      items: [],
      next: null,
    });
    const posted = new Set<string>();
    for (let n = 0; n < 23; n += 1) {
      if (n > 12) town.clock.advance({ minutes: 1 });
      const body = {
        idempotencyKey: randomUUID(),
        stance: 'neutral',
        body: `Thought ${n}`,
        language: 'en',
      } as const;
      posted.add((await ben.call(ideas.comment, { params: { id }, body })).id);
    }
    const { firstComments } = await town.call(ideas.read, { params: { id } });
    const listed = await town.call(ideas.comments, { params: { id }, query: {} });
    expect(firstComments).toEqual(listed);
    const rest = await town.call(ideas.comments, {
      params: { id },
      query: { after: firstComments.next ?? '' },
    });
    expect([firstComments.items.length, rest.items.length, rest.next]).toEqual([20, 3, null]);
    expect(new Set([...firstComments.items, ...rest.items].map((comment) => comment.id))).toEqual(posted);
  });
});

describe('the list', () => {
  it('walks every idea exactly once, page by page, also when many share a moment', async () => {
    const made: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      made.push(
        (
          await ana.call(ideas.submit, {
            body: anIdea({ service: 'libraries', title: `Reading room number ${n}` }),
          })
        ).id,
      );
    }
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: { items: { id: string }[]; next: string | null } = await town.call(ideas.list, {
        query: { service: 'libraries', limit: '3', ...(after === '' ? {} : { after }) },
      });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  it('is new at once for whoever just saw it old', async () => {
    const before = await town.call(ideas.list);
    const idea = await ana.call(ideas.submit, { body: anIdea({ title: 'Newest of all, for now' }) });
    const after = await town.call(ideas.list);
    expect(before.items[0]?.id).not.toBe(idea.id);
    expect(after.items[0]).toMatchObject({ id: idea.id, supports: 0 });
    await ben.call(ideas.support, { params: { id: idea.id } });
    expect((await town.call(ideas.list)).items[0]).toMatchObject({ id: idea.id, supports: 1 });
  });

  it('is not sent again to whoever has it', async () => {
    const first = await town.app.inject({ url: '/api/ideas' });
    const etag = String(first.headers['etag']);
    const again = await town.app.inject({ url: '/api/ideas', headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ statusCode: 304, payload: '' });
    await ana.call(ideas.submit, { body: anIdea() });
    const changed = await town.app.inject({ url: '/api/ideas', headers: { 'if-none-match': etag } });
    expect(changed.statusCode).toBe(200);
  });

  it('leaves out what was withdrawn, which stays readable at its address', async () => {
    const idea = await ana.call(ideas.submit, { body: anIdea({ district: 'old-town' }) });
    const withdrawn = await ana.call(ideas.withdraw, { params: { id: idea.id } });
    expect(withdrawn).toMatchObject({ status: 'withdrawn', can: { withdraw: false, comment: false } });
    const list = await town.call(ideas.list, { query: { district: 'old-town' } });
    expect(list.items).toHaveLength(0);
    expect(await refusal(ana.call(ideas.withdraw, { params: { id: idea.id } }))).toMatchObject({
      code: 'already-withdrawn',
    });
  });
});

describe('searching', () => {
  const found = async (q: string) =>
    (await town.call(ideas.list, { query: { q } })).items.map(({ id }) => id);
  const untilFound = async (q: string, id: string) => {
    const until = Date.now() + 5_000;
    while (Date.now() < until) if ((await found(q)).includes(id)) return true;
    return false;
  };

  it('finds an idea soon, in another form of the word, without its accents, in any language', async () => {
    const body = anIdea({
      title: 'Peatonalización de la plaza vieja',
      body: 'Los coches ocupan la plaza. Los niños no pueden jugar y los comercios pierden clientes.',
      language: 'es',
    });
    const { id } = await ana.call(ideas.submit, { body });
    expect(await untilFound('peatonalizacion', id)).toBe(true);
    expect(await found('niño')).toContain(id);
    expect(await found('comercio plaza')).toContain(id);
    expect(await found('comercio -plaza')).not.toContain(id);
    expect(await found('helicóptero')).toEqual([]);
  });

  it.each(['"', "it's (odd", '& | ! <->', '42', '日本語', '((((', '-', '%_\\'])(
    'answers %j with a list',
    async (q) => {
      expect(Array.isArray(await found(q))).toBe(true);
    },
  );
});
