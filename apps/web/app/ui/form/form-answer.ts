import type { FieldFault, ProblemCode } from '@concivis/contracts';

/** What is wrong with one field of a form. */
export interface Fault {
  readonly field: string;
  readonly code: FieldFault;
  readonly limit?: number;
}

/** A form that came back: everything typed, and why it was not taken. */
export interface FormAnswer {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** The HTTP status of the refusal. */
  readonly status: number;
  /** Set when the form as a whole was refused for another reason than its fields. */
  readonly refused: ProblemCode | null;
}

/** What was typed into a field, or nothing. */
export const valueIn = (answer: FormAnswer | undefined, field: string): string | undefined =>
  answer?.values[field];

export const faultIn = (answer: FormAnswer | undefined, field: string): Fault | undefined =>
  answer?.faults.find((fault) => fault.field === field);

/** The id of a field's control, to which the error summary links. */
export const fieldId = (field: string): string => `field-${field}`;

/** Never sent back to the page. */
const secrets = new Set(['password']);

/** Everything typed into a form, by the name of the field. Files are not expected, and ignored. */
export const typedInto = (form: FormData): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') values[name] = value;
  return values;
};

/** What may be shown again: everything typed but passwords. */
export const withoutSecrets = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.has(name)));
