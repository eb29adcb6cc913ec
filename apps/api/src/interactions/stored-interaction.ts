import type { CountableInteraction, TagStatement } from '@concivis/analytics';
import type { Channel, TextLanguage, interactions } from '@concivis/contracts';
import type { InteractionType, TermId } from '@concivis/framework';
import type { SubjectRef } from './act.ts';
import type { Changed } from './record-change.ts';
import type { StoredTag } from './stored-tag.ts';

/** Something said about a tag after the act was recorded. */
export interface StoredStatement extends StoredTag {
  /** Null: a reviewer took back what reviewers had said of the term. */
  readonly stands: boolean | null;
  /** ISO 8601. */
  readonly stated_at: string;
}

/** One interaction as it lies in the record, with everything said about it since. */
export interface StoredInteraction {
  readonly id: string;
  readonly type: InteractionType;
  readonly occurred_at: Date;
  readonly role: interactions.InteractionView['role'];
  readonly perspective: 'citizen' | 'employee';
  readonly service_code: string | null;
  readonly department_code: string | null;
  readonly district_code: string | null;
  readonly channel: Channel;
  readonly assisted: boolean;
  readonly language: TextLanguage;
  readonly phase: string;
  readonly mode: string;
  readonly level: string;
  readonly subject_kind: SubjectRef['kind'];
  readonly subject_id: string;
  readonly facts: CountableInteraction['facts'];
  readonly tags: readonly StoredTag[];
  /** Oldest first. */
  readonly statements: readonly StoredStatement[];
  /** Does not count now. */
  readonly excluded: boolean;
}

/** The columns of a {@link StoredInteraction}, from `interactions i`. */
export const storedColumns = `i.id, i.type, i.occurred_at, i.role, i.perspective, i.service_code, i.department_code, i.district_code, i.channel,
          i.assisted, i.language, i.phase, i.mode, i.level, i.subject_kind, i.subject_id, i.facts, i.tags,
          COALESCE((SELECT jsonb_agg(jsonb_build_object(
                             'term', t.term, 'provenance', t.provenance, 'stands', t.stands, 'probability', t.probability,
                             'source', t.source, 'spans', t.spans, 'stated_at', t.stated_at) ORDER BY t.id)
                      FROM tag_statements t WHERE t.interaction_id = i.id), '[]') AS statements,
          EXISTS (SELECT 1 FROM interaction_exclusions e WHERE e.interaction_id = i.id) AS excluded`;

/** A statement as counting looks at it; what came with the act is older than all that was said later. */
export const asStatements = (
  tags: readonly StoredTag[],
  later: readonly { term: TermId; provenance: StoredTag['provenance']; stands: boolean | null }[] = [],
): TagStatement[] =>
  [...tags.map(({ term, provenance }) => ({ term, provenance, stands: true })), ...later].map(
    ({ term, provenance, stands }, order) => ({ term, provenance, stands, order }),
  );

/** The interaction as counting looks at it, with what is said of it now. */
export const countableOf = (
  row: StoredInteraction,
  now: { excluded?: boolean; statements?: Parameters<typeof asStatements>[1] } = {},
): CountableInteraction =>
  ({
    type: row.type,
    facts: row.facts,
    occurredAt: row.occurred_at,
    service: row.service_code,
    department: row.department_code,
    district: row.district_code,
    channel: row.channel,
    counted: !(now.excluded ?? row.excluded),
    tags: asStatements(row.tags, now.statements ?? row.statements),
  }) as CountableInteraction;

/** What a later change says of the interaction. */
export const changedOf = (row: StoredInteraction, kind: Changed['kind']): Changed => ({
  kind,
  type: row.type,
  subject: { kind: row.subject_kind, id: row.subject_id },
  language: row.language,
});

/** The whole record, oldest first, for a cursor: rows are of the shape of {@link StoredInteraction}. */
export const wholeRecord = `SELECT ${storedColumns} FROM interactions i ORDER BY i.occurred_at`;
