import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { readLibrary } from '../../apps/api/src/demo-town/texts/library.ts';
import { sessionToken } from '../seed.ts';
import { unsupportedIdeas } from './ideas.ts';

/** What an act is found by in the record: its type and its subject. */
export type ActKey = `${string}/${string}`;

/** One act as a page sends it. */
interface Request {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  /** The key of the act, by what was answered. */
  readonly keyOf: (answer: { id: string }) => ActKey;
}

const at = <Value>(values: readonly Value[], n: number): Value => {
  const value = values[n % values.length];
  if (value === undefined) throw new Error('There is nothing to take from');
  return value;
};

/** The texts of the demo town, as people write: what a town says. */
const library = readLibrary();
const feedback = [...library.feedback.values()].flat();

/** Makes acts of people all over the town: of ten, five supports, two comments, two feedbacks and an idea. */
export class Acts {
  readonly #ideas: readonly string[];
  #made = 0;
  #supported = 0;

  private constructor(ideas: readonly string[]) {
    this.#ideas = ideas;
  }

  /** @param most supports that will be asked for: no idea is supported twice */
  static async of(pool: Pool, most: number): Promise<Acts> {
    return new Acts(await unsupportedIdeas(pool, most));
  }

  /** The next act, and who does it. */
  next(): Request & { headers: Record<string, string> } {
    const n = (this.#made += 1);
    const cookie = `concivis_session=${sessionToken(10 + (n % 1_900))}`;
    return { ...this.#request(n), headers: { cookie, 'content-type': 'application/json' } };
  }

  #request(n: number): Request {
    if (n % 10 === 0) return idea(n);
    if (n % 5 === 1) return feedbackOn(n);
    if (n % 5 === 3) return comment(n, at(this.#ideas, n));
    return support(at(this.#ideas, (this.#supported += 1)));
  }
}

const placeOf = (n: number) => ({ service: `service-${(n % 40) + 1}`, district: `district-${(n % 40) + 1}` });

const idea = (n: number): Request => {
  const { title, body, language } = at(library.ideas, n);
  return {
    method: 'POST',
    path: '/api/ideas',
    body: { ...placeOf(n), idempotencyKey: randomUUID(), title, body, language },
    keyOf: ({ id }) => `idea.submitted/${id}`,
  };
};

const feedbackOn = (n: number): Request => {
  const { rating, body, language } = at(feedback, n * 7);
  const said = { idempotencyKey: randomUUID(), rating, body, language, contact: null, channel: 'web' };
  return {
    method: 'POST',
    path: '/api/feedback',
    body: { ...placeOf(n), ...said },
    keyOf: ({ id }) => `feedback.given/${id}`,
  };
};

const comment = (n: number, about: string): Request => {
  const { stance, body, language } = at(library.comments, n * 7);
  return {
    method: 'POST',
    path: `/api/ideas/${about}/comments`,
    body: { idempotencyKey: randomUUID(), stance, body, language },
    keyOf: ({ id }) => `comment.posted/${id}`,
  };
};

const support = (about: string): Request => ({
  method: 'PUT',
  path: `/api/ideas/${about}/support`,
  keyOf: () => `idea.supported/${about}`,
});
