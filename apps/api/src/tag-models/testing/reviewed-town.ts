import { randomUUID } from 'node:crypto';
import type { TermId } from '@concivis/framework';
import { v7 as uuidv7 } from 'uuid';
import type { TestPerson, TestTown } from '../../testing/test-town.ts';
import { Trainer } from '../training/trainer.ts';

/** Trainings that take seconds: few texts, few passes, and no stepping back behind other tests. */
export const hurry = (town: Pick<TestTown, 'app'>): void => {
  town.app.get(Trainer).pace = { textsOfEachTerm: 4, epochs: 3, rounds: 60, niceness: 0 };
};

export interface ReviewedIdea {
  readonly text: string;
  readonly said: readonly { readonly term: TermId; readonly stands?: boolean; readonly reviewer?: string }[];
}

const insert = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, act uuid, text text, said jsonb)
  ), ideas_of AS (
    INSERT INTO ideas (id, idempotency_key, author_id, title, body, language, service_code, submitted_at)
    SELECT id, gen_random_uuid(), $2, 'An idea', text, 'en', 'street-lights', $3 FROM given
  ), acts AS (
    INSERT INTO interactions (id, type, occurred_at, role, perspective, service_code, department_code, channel, assisted, language,
                              phase, mode, level, subject_kind, subject_id, facts, tags)
    SELECT act, 'idea.submitted', $3, 'citizen', 'citizen', 'street-lights', 'streets', 'web', false, 'en', 'design', 'sourcing',
           'individual', 'idea', id, '{}', '[]' FROM given RETURNING id
  )
  INSERT INTO tag_statements (interaction_id, term, provenance, stands, source, spans, pseudonym, stated_at)
  SELECT given.act, s.term, 'reviewer', s.stands, 'codebook 1', '[]', s.reviewer, $3
    FROM given JOIN acts ON acts.id = given.act,
         LATERAL jsonb_to_recordset(given.said) AS s (term text, stands boolean, reviewer uuid)`;

const reviewers = new Map<string, string>();
const pseudonymOf = (name: string): string => {
  const known = reviewers.get(name) ?? randomUUID();
  reviewers.set(name, known);
  return known;
};

/** Ideas that reviewers have spoken on, straight into the database: they are in no totals. @returns the ids of the ideas */
export const addReviewedIdeas = async (
  town: TestTown,
  { accountId }: TestPerson,
  texts: readonly ReviewedIdea[],
): Promise<string[]> => {
  const rows = texts.map(({ text, said }) => ({
    id: uuidv7(),
    act: uuidv7(),
    text,
    said: said.map(({ term, stands = true, reviewer = 'ida' }) => ({
      term,
      stands,
      reviewer: pseudonymOf(reviewer),
    })),
  }));
  await town.sql(insert, [JSON.stringify(rows), accountId, town.clock.now()]);
  return rows.map(({ id }) => id);
};

const subjects = ['lamp', 'bin', 'path', 'bench', 'ferry', 'bridge', 'school', 'tram', 'garden', 'form'];

/** So many ideas of three kinds, each reviewed once, by several people, in both directions. */
export const reviewedIdeas = (count: number): ReviewedIdea[] =>
  Array.from({ length: count }, (_, n): ReviewedIdea => {
    const about = `the ${subjects[n % subjects.length]} number ${n}`;
    const reviewer = `reviewer ${n % 4}`;
    switch (n % 3) {
      case 0:
        return {
          text: `Nobody ever answers when I write about ${about}, they brush me off.`,
          said: [{ term: 'interaction.resistance', reviewer }],
        };
      case 1:
        return {
          text: `The record of ${about} is wrong and my address was lost again.`,
          said: [{ term: 'data.issues', reviewer }],
        };
      default:
        return {
          text: `Please repaint ${about} soon, the colour is gone.`,
          said: [{ term: 'interaction.new-ideas', stands: false, reviewer }],
        };
    }
  });

/** Resolves when something holds; @throws when it does not come to that in ten seconds. */
export const until = async <Value>(look: () => Promise<Value | false>): Promise<Value> => {
  for (const startedAt = performance.now(); performance.now() - startedAt < 10_000;) {
    const found = await look();
    if (found !== false) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
  throw new Error('It did not come to that');
};
