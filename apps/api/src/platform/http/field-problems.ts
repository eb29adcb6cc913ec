import type { FieldFault, FieldProblem } from '@concivis/contracts';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const escapePointer = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

const faultOf = (issue: Issue): { code: FieldFault; limit?: number } => {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'required' : 'wrong-type' };
    case 'too_small': {
      if (issue.origin !== 'string') return { code: 'too-small', limit: Number(issue.minimum) };
      return { code: issue.input === '' ? 'required' : 'too-short', limit: Number(issue.minimum) };
    }
    case 'too_big':
      return { code: issue.origin === 'string' ? 'too-long' : 'too-big', limit: Number(issue.maximum) };
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'invalid-email' : 'invalid-format' };
    case 'invalid_value':
      return { code: issue.input === undefined || issue.input === '' ? 'required' : 'not-a-choice' };
    case 'custom':
      return { code: issue.message === 'text-malformed' ? 'text-malformed' : 'invalid' };
    default:
      return { code: 'invalid' };
  }
};

/** One zod issue as field problems; unknown keys become one problem each. At most the first few hundred are kept by the caller. */
export const fieldProblems = (part: 'params' | 'query' | 'body', issue: Issue): FieldProblem[] => {
  const pointer = `/${[part, ...issue.path].map(escapePointer).join('/')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${pointer}/${escapePointer(key)}`,
      code: 'unknown-field',
      detail: 'There is no such field',
    }));
  }
  return [{ pointer, ...faultOf(issue), detail: issue.message }];
};
