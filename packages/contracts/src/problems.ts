import { z } from 'zod';

/** Every way an operation can be refused. The web app has a text for each in every language. */
export const problemCodes = [
  'invalid-input',
  'malformed-request',
  'too-large',
  'unsupported-media-type',
  'not-found',
  'method-not-allowed',
  'not-signed-in',
  'not-allowed',
  'email-not-confirmed',
  'foreign-origin',
  'too-many-requests',
  'wrong-credentials',
  'link-expired',
  'already-withdrawn',
  'already-answered',
  'already-hidden',
  'not-hidden',
  'already-reviewed',
  'edited-meanwhile',
  'closed-for-participation',
  'work-under-way',
  'temporarily-unavailable',
  'unexpected',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What can be wrong with one field. */
export const fieldFaults = [
  'required',
  'wrong-type',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'not-a-choice',
  'invalid-email',
  'invalid-format',
  'text-malformed',
  'unknown-field',
  'unknown-service',
  'unknown-district',
  'unknown-department',
  'password-too-common',
  'already-taken',
  'invalid',
] as const;
export type FieldFault = (typeof fieldFaults)[number];

export const FieldProblem = z
  .strictObject({
    /** JSON Pointer to the field: `/body/title`, `/query/after`. */
    pointer: z.string(),
    code: z.enum(fieldFaults),
    limit: z.number().optional(),
    detail: z.string(),
  })
  .meta({ id: 'FieldProblem' });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** RFC 9457, with a stable `code` and all faults of the input at once. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.enum(problemCodes),
    errors: z.array(FieldProblem),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
