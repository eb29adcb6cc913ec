import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { operations } from '@concivis/contracts';
import { startTestTown, type TestPerson, type TestTown } from '../testing/test-town.ts';

const { cases, feedback, ideas } = operations;
let town: TestTown;
let lotte: TestPerson;
let employee: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  lotte = await town.person('citizen');
  employee = await town.person('employee', { department: 'streets' });
});
afterAll(() => town.stop());

const propose = async (language: 'en' | 'nl' | 'und', title: string, body: string) => {
  const idea = {
    idempotencyKey: randomUUID(),
    title,
    body,
    service: 'street-lights',
    district: 'harbour',
    language,
  };
  const { id } = await lotte.call(ideas.submit, { body: idea });
  return town.call(ideas.read, { params: { id } });
};

const recorded = async (subject: string): Promise<string[]> =>
  (
    await town.sql<{ language: string }>(`SELECT language FROM interactions WHERE subject_id = $1`, [subject])
  ).map(({ language }) => language);

const dutch = 'Ik heb drie keer gebeld en niemand nam op. Laat ons een terugbelverzoek achterlaten.';

describe('words in another language than the form was left at', () => {
  it('are an idea, a comment and an answer in their own', async () => {
    const idea = await propose('en', 'Terugbellen door het loket', dutch);
    expect(idea.language).toBe('nl');
    expect(await recorded(idea.id)).toEqual(['nl']);

    const said = { idempotencyKey: randomUUID(), stance: 'for', body: dutch, language: 'en' } as const;
    const comment = await lotte.call(ideas.comment, { params: { id: idea.id }, body: said });
    expect(comment.language).toBe('nl');
    expect(await recorded(comment.id)).toEqual(['nl']);

    const answer = {
      idempotencyKey: randomUUID(),
      outcome: 'accepted',
      body: 'Wij bellen u voortaan terug. Dank voor uw voorstel, het is een goed idee.',
      language: 'en',
    } as const;
    await employee.call(cases.answer, { params: { id: idea.id }, body: answer });
    const { reply } = await town.call(ideas.read, { params: { id: idea.id } });
    expect(reply?.language).toBe('nl');
  });

  it('are feedback in their own, and a rating without words is in the language of its form', async () => {
    const give = async (body: string) => {
      const given = {
        idempotencyKey: randomUUID(),
        service: 'street-lights',
        district: null,
        rating: 2,
        body,
        language: 'en',
        contact: null,
        channel: 'web',
      } as const;
      const { id } = await town.call(feedback.give, { body: given });
      return recorded(id);
    };
    expect(await give(dutch)).toEqual(['nl']);
    expect(await give('')).toEqual(['en']);
  });

  it('stay in what was said where they are few, and where it was said that they are in one not listed', async () => {
    const few = await propose('nl', 'Wifi in Haven', 'Wifi, wifi, wifi. Super handig, super.');
    expect(few.language).toBe('nl');
    const catalan = 'Hem trucat tres vegades i no ens ha contestat ningú. Caldria que algú ens truqués.';
    expect((await propose('und', 'Que ens truquin', catalan)).language).toBe('und');
  });
});
