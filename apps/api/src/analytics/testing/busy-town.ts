import { randomInt, randomUUID } from 'node:crypto';
import { channels, type Channel } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { Person } from '../../identity/index.ts';
import { EraseWords, ExcludeInteractions, RecordInteraction, type Act } from '../../interactions/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { TestTown } from '../../testing/test-town.ts';

const pick = <Value>(values: readonly Value[]): Value => values[randomInt(values.length)] as Value;

const citizen: Person = {
  role: 'citizen',
  accountId: randomUUID(),
  pseudonym: randomUUID(),
  displayName: 'Somebody',
  email: 'somebody@example.org',
  emailConfirmed: true,
  department: null,
  language: 'en',
};
const employee: Person = { ...citizen, role: 'employee', department: 'streets' };

const anyReply = () =>
  ({
    first: randomInt(2) === 0,
    hoursWaited: randomInt(400),
    inTime: randomInt(3) > 0,
    fromTemplate: randomInt(2) === 0,
    outcome: pick(['accepted', 'not-ours', 'duplicate'] as const),
  }) as const;

/** Random acts of a town, straight through the record: with subjects that were made before, hidden and shown again. */
export class BusyTown {
  readonly #town: TestTown;
  readonly #ideas: string[] = [];
  readonly #comments: string[] = [];
  readonly #hidden = new Set<string>();

  constructor(town: TestTown) {
    this.#town = town;
  }

  /** Records so many acts in one transaction. */
  async act(howMany: number): Promise<void> {
    const record = this.#town.app.get(RecordInteraction);
    await this.#town.app.get(Database).transaction(async (tx) => {
      for (let i = 0; i < howMany; i += 1) await record.run(tx, this.#anyAct());
    });
  }

  /** Hides an idea or a comment, or shows again one that is hidden. */
  async moderate(): Promise<void> {
    const exclude = this.#town.app.get(ExcludeInteractions);
    const showsAgain = this.#hidden.size > 0 && randomInt(3) === 0;
    const subject = pick(showsAgain ? [...this.#hidden] : [...this.#ideas, ...this.#comments]);
    await this.#town.app.get(Database).transaction(async (tx) => {
      if (this.#hidden.delete(subject)) return exclude.takeBack(tx, subject);
      this.#hidden.add(subject);
      return exclude.run(tx, subject, this.#town.clock.now());
    });
  }

  /** Erases the words of something. */
  async erase(): Promise<void> {
    const erase = this.#town.app.get(EraseWords);
    await this.#town.app.get(Database).transaction((tx) => erase.run(tx, [pick(this.#ideas)]));
  }

  #anywhere() {
    const hoursAgo = randomInt(20 * 24 * 60) / 60;
    return {
      at: new Date(this.#town.clock.now().getTime() - hoursAgo * 3_600_000),
      service: pick(['street-lights', 'waste-collection', 'libraries', null]),
      department: pick(['streets', 'culture', null]),
      district: pick(['harbour', 'old-town', null]),
      channel: pick<Channel>(channels),
      language: 'en' as const,
      actor: citizen,
      hasWords: false,
    };
  }

  #anyAct(): Act {
    const where = this.#anywhere();
    const idea = { kind: 'idea' as const, id: this.#ideas.length === 0 ? uuidv7() : pick(this.#ideas) };
    const none = {};
    switch (this.#ideas.length === 0 ? 0 : randomInt(9)) {
      case 0:
      case 1: {
        const id = uuidv7();
        this.#ideas.push(id);
        return { ...where, type: 'idea.submitted', facts: none, subject: { kind: 'idea', id } };
      }
      case 2:
        return { ...where, type: 'idea.supported', facts: none, subject: idea };
      case 3:
        return { ...where, type: 'idea.support-withdrawn', facts: none, subject: idea };
      case 4:
      case 5: {
        const id = uuidv7();
        this.#comments.push(id);
        const subject = { kind: 'comment' as const, id };
        return { ...where, type: 'comment.posted', facts: { stance: 'for' }, subject, parent: idea };
      }
      case 6: {
        const rating = pick([1, 2, 3, 4, 5] as const);
        const subject = { kind: 'feedback' as const, id: uuidv7() };
        return { ...where, type: 'feedback.given', facts: { rating, contactLeft: false }, subject };
      }
      case 7:
        return { ...where, actor: employee, type: 'reply.published', facts: anyReply(), subject: idea };
      default:
        return { ...where, type: 'content.reported', facts: { reason: 'spam' }, subject: idea };
    }
  }
}
