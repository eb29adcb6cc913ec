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
import { isPerson } from '../identity/index.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import type { Act } from './act.ts';
import { insertInteraction, standingTermsOfSubject } from './interaction.queries.ts';
import { changeBetween, type RecordChange } from './record-change.ts';
import { asStatements } from './stored-interaction.ts';
import type { StoredTag } from './stored-tag.ts';

/** Writes one act into the record, in the transaction of the act itself: interaction, tags and outbox in one statement. */
@Injectable()
export class RecordInteraction {
  readonly #outbox: Outbox;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** @returns the id of the interaction. */
  async run<T extends InteractionType>(tx: Transaction, act: Act<T>): Promise<string> {
    const id = uuidv7();
    const perspective =
      act.actor.role === 'employee' || act.actor.role === 'administrator' ? 'employee' : 'citizen';
    const about = act.subject.kind === 'feedback' || act.parent?.kind === 'feedback' ? 'feedback' : 'idea';
    const place = participationOf(act.type, about);
    const tags = inheritsTags(act.type)
      ? (act.inherited ?? (await this.inheritedTags(tx, act.subject.id)))
      : ruleTags(act.type, act.facts, perspective).map((term) => tagOf(term, 'rule'));
    tx.write(insertInteraction, [
      id,
      act.type,
      act.at,
      isPerson(act.actor) ? act.actor.pseudonym : null,
      act.actor.role,
      perspective,
      act.service,
      act.department,
      act.district,
      act.channel,
      act.assisted ?? false,
      act.language,
      place.phase,
      place.mode,
      place.level,
      act.subject.kind,
      act.subject.id,
      act.parent?.id ?? null,
      JSON.stringify(act.facts),
      JSON.stringify(tags),
      JSON.stringify(changeOf(act, tags)),
    ]);
    tx.afterCommit(() => this.#outbox.poke());
    return id;
  }

  /** The tags that stand for a subject now, as whoever supports it inherits them. */
  async inheritedTags(tx: Transaction, subject: string): Promise<StoredTag[]> {
    const rows = await tx.run(standingTermsOfSubject, [subject]);
    return rows.map(({ term }) => tagOf(term, 'inherited'));
  }
}

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
  const { type, subject, language, hasWords } = act;
  const change = changeBetween({ kind: 'recorded', type, subject, language, hasWords }, null, after);
  if (change === null) throw new Error('A new interaction counts');
  return change;
};
