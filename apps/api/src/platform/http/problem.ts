import type { FieldProblem, ProblemCode } from '@concivis/contracts';

const statusOf: Record<ProblemCode, number> = {
  'invalid-input': 422,
  'malformed-request': 400,
  'too-large': 413,
  'unsupported-media-type': 415,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-signed-in': 401,
  'not-allowed': 403,
  'email-not-confirmed': 403,
  'foreign-origin': 403,
  'too-many-requests': 429,
  'wrong-credentials': 401,
  'link-expired': 410,
  'already-withdrawn': 409,
  'already-answered': 409,
  'already-hidden': 409,
  'not-hidden': 409,
  'already-reviewed': 409,
  'edited-meanwhile': 409,
  'closed-for-participation': 409,
  'work-under-way': 409,
  'temporarily-unavailable': 503,
  unexpected: 500,
};

/** A refusal that the person can be told about. Thrown by verbs and policies, answered as RFC 9457. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  /** Seconds, for the Retry-After header. */
  readonly retryAfter: number | null;
  /** Methods, for the Allow header. */
  readonly allow: readonly string[];

  constructor(
    code: ProblemCode,
    detail = '',
    {
      errors = [],
      retryAfter = null,
      allow = [],
    }: { errors?: readonly FieldProblem[]; retryAfter?: number | null; allow?: readonly string[] } = {},
  ) {
    super(detail === '' ? code : detail);
    this.name = 'Refusal';
    this.code = code;
    this.status = statusOf[code];
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.allow = allow;
  }
}

/** A refusal of one field of the body: `invalidField('service', 'unknown-service', '…')`. */
export const invalidField = (field: string, code: FieldProblem['code'], detail: string): Refusal =>
  new Refusal('invalid-input', detail, { errors: [{ pointer: `/body/${field}`, code, detail }] });
