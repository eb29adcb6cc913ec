import { effectiveTerms } from '@concivis/analytics';
import type { interactions } from '@concivis/contracts';
import { asStatements, type StoredInteraction } from './stored-interaction.ts';

/** Enough to recognise what it is about, in UTF-16 units. */
const excerptLength = 200;

/** Cut at a whole character: never inside a surrogate pair. */
const excerptOf = (words: string): string =>
  words.length <= excerptLength ? words : `${words.slice(0, excerptLength).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** @param words what it is about; undefined where there are none (any more). Those of hidden content are not shown. */
export const presentInteraction = (
  row: StoredInteraction,
  words: string | undefined,
): interactions.InteractionView => ({
  id: row.id,
  type: row.type,
  at: row.occurred_at.toISOString(),
  role: row.role,
  perspective: row.perspective,
  service: row.service_code,
  department: row.department_code,
  district: row.district_code,
  channel: row.channel,
  assisted: row.assisted,
  language: row.language,
  phase: row.phase,
  mode: row.mode,
  level: row.level,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  excerpt: words === undefined || row.excluded ? null : excerptOf(words),
  counted: !row.excluded,
  terms: effectiveTerms(asStatements(row.tags, row.statements)),
  tags: [
    ...row.tags.map((tag) => ({ ...tag, stands: true, at: row.occurred_at.toISOString() })),
    ...row.statements.map(({ stated_at, ...tag }) => ({ ...tag, at: new Date(stated_at).toISOString() })),
  ].map((tag) => ({ ...tag, spans: [...tag.spans] })),
});
