import { statement, type Statement } from '../platform/database/statement.ts';

export interface CaseRow {
  subject_id: string;
  subject_kind: 'idea' | 'feedback';
  service_code: string;
  department_code: string;
  received_at: Date;
  due_at: Date;
  opened_at: Date | null;
  answered_at: Date | null;
}

const columns =
  'subject_id, subject_kind, service_code, department_code, received_at, due_at, opened_at, answered_at';

export const findCase = statement<CaseRow>('cases.one', `SELECT ${columns} FROM cases WHERE subject_id = $1`);

/** With the row kept from changing until the transaction ends. */
export const lockCase = statement<CaseRow>(
  'cases.lock',
  `SELECT ${columns} FROM cases WHERE subject_id = $1 FOR UPDATE`,
);

export const markCaseOpened = statement(
  'cases.mark-opened',
  'UPDATE cases SET opened_at = $2, opened_by = $3 WHERE subject_id = $1 AND opened_at IS NULL',
);

export const markCaseAnswered = statement(
  'cases.mark-answered',
  'UPDATE cases SET answered_at = $2, opened_at = COALESCE(opened_at, $2), opened_by = COALESCE(opened_by, $3) WHERE subject_id = $1',
);

export const caseStates = {
  open: 'answered_at IS NULL',
  new: 'answered_at IS NULL AND opened_at IS NULL',
  opened: 'answered_at IS NULL AND opened_at IS NOT NULL',
  answered: 'answered_at IS NOT NULL',
} as const;
export type CaseState = keyof typeof caseStates;

export interface QueueFilter {
  readonly state: CaseState;
  /** Null: all departments. */
  readonly department: string | null;
  readonly kind: 'idea' | 'feedback' | null;
  readonly service: string | null;
  readonly after: { readonly key: number; readonly id: string } | null;
  readonly rows: number;
}

const queues = new Map<string, Statement<CaseRow>>();

/** Due first. One statement per state and per whether a department is given, so that each finds its index. */
export const queueOfCases = ({ state, department }: QueueFilter): Statement<CaseRow> => {
  const name = `cases.queue.${state}.${department === null ? 'everywhere' : 'department'}`;
  const known = queues.get(name);
  if (known !== undefined) return known;
  const made = statement<CaseRow>(
    name,
    `SELECT ${columns} FROM cases
      WHERE ${caseStates[state]}
        AND ${department === null ? '$1::text IS NULL' : 'department_code = $1'}
        AND ($2::text IS NULL OR subject_kind = $2)
        AND ($3::text IS NULL OR service_code = $3)
        AND ($4::bigint IS NULL OR (due_at, subject_id) > (to_timestamp($4::bigint / 1000.0), $5::uuid))
      ORDER BY due_at, subject_id
      LIMIT $6`,
  );
  queues.set(name, made);
  return made;
};

export const valuesOfQueue = (filter: QueueFilter): unknown[] => [
  filter.department,
  filter.kind,
  filter.service,
  filter.after?.key ?? null,
  filter.after?.id ?? null,
  filter.rows,
];

/** $1 department or null for all, $2 now. Cost grows with the cases that are open. */
export const countCases = statement<{ new: number; opened: number; overdue: number }>(
  'cases.count',
  `SELECT count(*) FILTER (WHERE opened_at IS NULL)::int AS new,
          count(*) FILTER (WHERE opened_at IS NOT NULL)::int AS opened,
          count(*) FILTER (WHERE due_at < $2)::int AS overdue
     FROM cases WHERE answered_at IS NULL AND ($1::text IS NULL OR department_code = $1)`,
);
