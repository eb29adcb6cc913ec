import { Injectable } from '@nestjs/common';
import {
  inheritsTags,
  participationOf,
  ruleTags,
  type InteractionType,
  type TermId,
} from '@concivis/framework';
import { codebook } from '@concivis/framework/codebook';
import type { CountableInteraction } from '@concivis/analytics';
import { v7 as uuidv7 } from 'uuid';
import { isPerson, type Actor } from '../identity/index.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import type { Act } from './act.ts';
import { insertInteractions, standingTermsOfSubject } from './interaction.queries.ts';
import { changeBetween, topicOf, type RecordChange } from './record-change.ts';
import { asStatements } from './stored-interaction.ts';
import type { StoredTag } from './stored-tag.ts';

/** Writes acts into the record, in the transaction of the acts themselves: interaction, tags and outbox in one statement. */
@Injectable()
export class RecordInteraction {
  readonly #outbox: Outbox;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** @returns the id of the interaction. */
  async run<T extends InteractionType>(tx: Transaction, act: Act<T>): Promise<string> {
    const recorded = interactionOf(act, await this.#tagsOf(tx, act));
    this.#write(tx, [recorded]);
    return recorded.id;
  }

  /**
   * Records acts that come together, as from another system: one statement, which costs less for each than one by one.
   *
   * @returns the ids of the interactions, in the order of the acts
   */
  async runAll(tx: Transaction, acts: readonly Act[]): Promise<string[]> {
    const recorded: NewInteraction[] = [];
    for (const act of acts) recorded.push(interactionOf(act, await this.#tagsOf(tx, act)));
    this.#write(tx, recorded);
    return recorded.map(({ id }) => id);
  }

  #write(tx: Transaction, recorded: readonly NewInteraction[]): void {
    tx.write(insertInteractions, [JSON.stringify(recorded)]);
    tx.afterCommit(() => this.#outbox.poke());
  }

  async #tagsOf(tx: Transaction, act: Act): Promise<readonly StoredTag[]> {
    if (inheritsTags(act.type)) return act.inherited ?? this.inheritedTags(tx, act.subject.id);
    return ruleTags(act.type, act.facts, perspectiveOf(act.actor)).map((term) => tagOf(term, 'rule'));
  }

  /** The tags that stand for a subject now, as whoever supports it inherits them. */
  async inheritedTags(tx: Transaction, subject: string): Promise<StoredTag[]> {
    const rows = await tx.run(standingTermsOfSubject, [subject]);
    return rows.map(({ term }) => tagOf(term, 'inherited'));
  }
}

/** One interaction as it is written; see `insertInteractions`. */
type NewInteraction = ReturnType<typeof interactionOf>;

const perspectiveOf = ({ role }: Actor) =>
  role === 'employee' || role === 'administrator' ? 'employee' : 'citizen';

const interactionOf = (act: Act, tags: readonly StoredTag[]) => {
  const change = changeOf(act, tags);
  const about = act.subject.kind === 'feedback' || act.parent?.kind === 'feedback' ? 'feedback' : 'idea';
  return {
    id: uuidv7(),
    type: act.type,
    at: act.at,
    pseudonym: isPerson(act.actor) ? act.actor.pseudonym : null,
    role: act.actor.role,
    service: act.service,
    department: act.department,
    district: act.district,
    channel: act.channel,
    assisted: act.assisted ?? false,
    language: act.language,
    ...participationOf(act.type, about),
    perspective: perspectiveOf(act.actor),
    subject_kind: act.subject.kind,
    subject: act.subject.id,
    parent: act.parent?.id ?? null,
    facts: act.facts,
    tags,
    topic: topicOf(change, act.hasWords),
    change,
  };
};

const tagOf = (term: TermId, provenance: 'rule' | 'inherited'): StoredTag => ({
  term,
  provenance,
  probability: null,
  source: `codebook ${codebook.version}`,
  spans: [],
});

/** What the commit of the act adds to the record, as followers are told. */
const changeOf = (act: Act, tags: readonly StoredTag[]): RecordChange => {
  const after = {
    type: act.type,
    facts: act.facts,
    occurredAt: act.at,
    service: act.service,
    department: act.department,
    district: act.district,
    channel: act.channel,
    counted: true,
    tags: asStatements(tags),
  } as CountableInteraction;
  const { type, subject, language } = act;
  const change = changeBetween({ kind: 'recorded', type, subject, language }, null, after);
  if (change === null) throw new Error('A new interaction counts');
  return change;
};
