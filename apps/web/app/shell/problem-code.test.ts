import { describe, expect, it } from '@jest/globals';
import { problemCodeOf } from './problem-code.ts';

const answered = (status: number, data: unknown = null) => ({
  status,
  statusText: '',
  internal: false,
  data,
});

describe('an error page', () => {
  it('explains the problem that the API named', () => {
    expect(problemCodeOf(answered(409, { code: 'already-withdrawn' }))).toBe('already-withdrawn');
  });

  it.each([
    [404, 'not-found'],
    [405, 'method-not-allowed'],
    [429, 'too-many-requests'],
    [503, 'temporarily-unavailable'],
    [400, 'unexpected'],
  ] as const)('explains an answer %i that comes from before the pages', (status, code) => {
    expect(problemCodeOf(answered(status))).toBe(code);
  });

  it.each([new TypeError('x is not a function'), 'text', undefined, null])(
    'takes the blame for what nobody foresaw',
    (error) => {
      expect(problemCodeOf(error)).toBe('unexpected');
    },
  );
});
