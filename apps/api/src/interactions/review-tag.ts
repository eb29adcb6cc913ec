import { Injectable } from '@nestjs/common';
import { effectiveTerms } from '@concivis/analytics';
import type { interactions } from '@concivis/contracts';
import type { ReviewVerdict, TermId } from '@concivis/framework';
import { codebook } from '@concivis/framework/codebook';
import { isPerson, type Actor, type Person } from '../identity/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/http/problem.ts';
import { ChangeRecord } from './change-record.ts';
import { can } from './interaction.policy.ts';
import { RecordInteraction } from './record-interaction.ts';
import { asStatements, type StoredInteraction } from './stored-interaction.ts';
import { UnsureTags } from './unsure-tags.ts';

/**
 * A public employee confirms, adds or removes a term, or takes back what reviewers said of it. The word is added to
 * what was said before, and decides from now on; taken back, the term counts as if no reviewer had spoken on it. That
 * it was reviewed is an act of its own.
 */
@Injectable()
export class ReviewTag {
  readonly #database: Database;
  readonly #changes: ChangeRecord;
  readonly #record: RecordInteraction;
  readonly #unsure: UnsureTags;
  readonly #clock: Clock;

  constructor(
    database: Database,
    changes: ChangeRecord,
    record: RecordInteraction,
    unsure: UnsureTags,
    clock: Clock,
  ) {
    this.#database = database;
    this.#changes = changes;
    this.#record = record;
    this.#unsure = unsure;
    this.#clock = clock;
  }

  async run(actor: Actor, id: string, review: interactions.ReviewTag): Promise<void> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    await this.#database.transaction(async (tx) => {
      const [row] = await this.#changes.hold(tx, [id]);
      if (row === undefined) throw new Refusal('not-found');
      const facts = { department: row.department_code, excluded: row.excluded };
      if (!can(actor, 'review-tags', facts)) {
        throw new Refusal(can(actor, 'read', facts) ? 'already-hidden' : 'not-allowed');
      }
      if (review.verdict === 'taken-back') {
        refuseWithNothingToTakeBack(row, review);
        await this.#unsure.reopen(tx, row.id, review.term);
      } else {
        refuseWhatSaysNothingNew(row, review, await this.#unsure.settle(tx, row.id, review.term));
      }
      await this.#review(tx, actor, row, review);
    });
  }

  async #review(
    tx: Transaction,
    actor: Person,
    row: StoredInteraction,
    { term, verdict }: interactions.ReviewTag,
  ): Promise<void> {
    const at = this.#clock.now();
    const said = {
      interaction: row.id,
      term,
      provenance: 'reviewer',
      stands: standsBy[verdict],
      probability: null,
      source: `codebook ${codebook.version}`,
      spans: [],
      pseudonym: actor.pseudonym,
    } as const;
    await this.#changes.say(tx, [row], [said], at);
    await this.#record.run(tx, {
      type: 'tag.reviewed',
      facts: { verdict },
      actor,
      at,
      service: row.service_code,
      department: row.department_code,
      district: row.district_code,
      channel: 'web',
      language: actor.language,
      subject: { kind: 'interaction', id: row.id },
      hasWords: false,
    });
  }
}

/** Whether a term stands by each verdict; null: that is left to whoever else has spoken. */
const standsBy: Readonly<Record<ReviewVerdict, boolean | null>> = {
  confirmed: true,
  added: true,
  removed: false,
  'taken-back': null,
};

/** The newest word of the reviewers on a term, null when it is one that takes back; undefined when there is none. */
const lastWordOn = (row: StoredInteraction, term: TermId): boolean | null | undefined =>
  row.statements.findLast((said) => said.term === term && said.provenance === 'reviewer')?.stands;

/**
 * @throws {Refusal} when no reviewer has spoken on the term, it was taken back already, or the newest word is not the
 *   one that was seen: a colleague's later word is not taken back by whoever has not read it.
 */
const refuseWithNothingToTakeBack = (
  row: StoredInteraction,
  { term, seenStands }: interactions.ReviewTag,
) => {
  const last = lastWordOn(row, term);
  if (last === null) throw new Refusal('already-reviewed', 'It was taken back already');
  if (last === undefined) {
    throw new Refusal(
      'edited-meanwhile',
      'No reviewer has spoken on the term, so there is nothing to take back',
    );
  }
  if (seenStands !== undefined && seenStands !== last) {
    throw new Refusal('edited-meanwhile', 'A reviewer has said otherwise since');
  }
};

/**
 * A term that does not stand can be removed when the model was unsure of it: that is an answer, too.
 * @throws {Refusal} when a reviewer has said the same already, or there is nothing to remove (any more).
 */
const refuseWhatSaysNothingNew = (
  row: StoredInteraction,
  { term, verdict }: interactions.ReviewTag,
  wasUnsure: boolean,
) => {
  const stands = standsBy[verdict];
  if (lastWordOn(row, term) === stands)
    throw new Refusal('already-reviewed', 'A reviewer has said so already');
  const standing = effectiveTerms(asStatements(row.tags, row.statements));
  if (!stands && !wasUnsure && !standing.includes(term)) {
    throw new Refusal('edited-meanwhile', 'The tag does not stand, so it cannot be removed');
  }
};
