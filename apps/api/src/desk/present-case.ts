import type { cases } from '@concivis/contracts';
import type { Actor } from '../identity/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { can, type CaseFacts } from './case.policy.ts';
import type { CaseSubject } from './find-subjects.ts';

/** Enough to judge a case by in the queue, in UTF-16 units. */
const excerptLength = 200;

const stateOf = (row: CaseRow): cases.CaseCard['state'] => {
  if (row.answered_at !== null) return 'answered';
  return row.opened_at === null ? 'new' : 'opened';
};

export const factsOf = (row: CaseRow, subject: CaseSubject): CaseFacts => ({
  department: row.department_code,
  opened: row.opened_at !== null,
  answered: row.answered_at !== null,
  hidden: subject.hiddenAt !== null,
  withdrawn: subject.withdrawnAt !== null,
});

/** Cut at a whole character: never inside a surrogate pair. */
const excerptOf = (text: string) => {
  if (text.length <= excerptLength) return text;
  return `${text.slice(0, excerptLength).replace(/[\uD800-\uDBFF]$/, '')}…`;
};

/** One case in the queue. */
export const presentCaseCard = (row: CaseRow, subject: CaseSubject, now: Date): cases.CaseCard => ({
  id: row.subject_id,
  kind: row.subject_kind,
  subjectId: row.subject_id,
  title: subject.title,
  excerpt: excerptOf(subject.body),
  language: subject.language,
  rating: subject.rating,
  service: row.service_code,
  department: row.department_code,
  district: subject.district,
  state: stateOf(row),
  hidden: subject.hiddenAt !== null,
  receivedAt: row.received_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  overdue: row.answered_at === null && row.due_at < now,
});

const historyOf = (row: CaseRow, subject: CaseSubject): cases.CaseView['history'] =>
  [
    { status: row.subject_kind === 'idea' ? 'published' : 'received', at: subject.receivedAt },
    { status: row.subject_kind === 'idea' ? 'under-review' : 'in-review', at: row.opened_at },
    { status: 'answered', at: row.answered_at },
    { status: 'withdrawn', at: subject.withdrawnAt },
    { status: 'hidden', at: subject.hiddenAt },
  ]
    .flatMap(({ status, at }) => (at === null ? [] : [{ status, at: at.toISOString() }]))
    .toSorted((a, b) => a.at.localeCompare(b.at));

/** Everything the page of a case shows, with what the actor may do now. */
export const presentCase = (
  row: CaseRow,
  subject: CaseSubject,
  { actor, now }: { actor: Actor; now: Date },
  parts: Pick<cases.CaseView, 'reply' | 'reports' | 'decisions' | 'interaction'>,
): cases.CaseView => {
  const { excerpt: _, ...card } = presentCaseCard(row, subject, now);
  const facts = factsOf(row, subject);
  return {
    ...card,
    body: subject.body,
    author: subject.author,
    contactLeft: subject.contactLeft,
    history: historyOf(row, subject),
    ...parts,
    can: {
      answer: can(actor, 'answer', facts),
      reviewTags: can(actor, 'reviewTags', facts),
      moderate: can(actor, 'moderate', facts),
    },
  };
};
