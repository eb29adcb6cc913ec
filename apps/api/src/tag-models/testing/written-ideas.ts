import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Person } from '../../identity/index.ts';
import { FindInteractions, RecordInteraction } from '../../interactions/index.ts';
import { Database } from '../../platform/database/database.ts';
import { statement } from '../../platform/database/statement.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import type { TestPerson, TestTown } from '../../testing/test-town.ts';
import { until } from './reviewed-town.ts';

const insertIdea = statement(
  'test.insert-idea',
  `WITH idea AS (
     INSERT INTO ideas (id, idempotency_key, author_id, title, body, language, service_code, submitted_at)
     VALUES ($1, $2, $3, 'An idea', $4, 'en', $5, $6) RETURNING id
   )
   INSERT INTO idea_counts (idea_id) SELECT id FROM idea`,
);

/** Texts in which the shipped model is not sure of something. */
export const doubtfulTexts = [
  'It would be good if somebody looked at this.',
  'The office knows about the lamps, I think, but I am not sure.',
  'I wrote twice about the path and it is still dark.',
  'Why does the bus not stop here any more?',
  'The page was slow today and I gave up once.',
  'Perhaps the school could open its garden.',
  'I do not understand what the letter wants from me.',
] as const;

export interface WrittenIdea {
  readonly text: string;
  readonly service?: string;
  readonly daysAgo?: number;
}

/** Ideas on record, as people send them, only faster. @returns their ids */
export const writeIdeas = (
  town: TestTown,
  author: TestPerson,
  ideas: readonly WrittenIdea[],
): Promise<string[]> =>
  town.app.get(Database).transaction(async (tx) => {
    const actor: Person = {
      role: 'citizen',
      accountId: author.accountId,
      pseudonym: randomUUID(),
      displayName: 'Somebody',
      email: 'somebody@example.org',
      emailConfirmed: true,
      department: null,
      language: 'en',
    };
    const ids: string[] = [];
    for (const { text, service = 'street-lights', daysAgo = 0 } of ideas) {
      const id = uuidv7();
      const at = new Date(town.clock.now().getTime() - daysAgo * 86_400_000);
      await tx.run(insertIdea, [id, randomUUID(), author.accountId, text, service, at]);
      await town.app.get(RecordInteraction).run(tx, {
        type: 'idea.submitted',
        facts: {},
        actor,
        at,
        service,
        department: service === 'libraries' ? 'culture' : 'streets',
        district: null,
        channel: 'web',
        language: 'en',
        subject: { kind: 'idea', id },
        hasWords: true,
      });
      ids.push(id);
    }
    return ids;
  });

/** Until everything on record is read and counted. */
export const settled = async (town: TestTown): Promise<void> => {
  const outbox = town.app.get(Outbox);
  await until(async () => {
    for (const consumer of ['tag-texts', 'projector']) if ((await outbox.aheadOf(consumer)) > 0) return false;
    return true;
  });
};

/** The act that brought an idea about. */
export const actOf = async (town: TestTown, idea: string) => {
  const act = await town.app.get(FindInteractions).originOf(idea);
  if (act === null) throw new Error('There is no such idea');
  return act;
};
