import { describe, expect, it } from '@jest/globals';
import { createLog } from './log.ts';

const lines: string[] = [];
const log = createLog('info', { write: (line) => void lines.push(line) });
const last = () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, Record<string, unknown>>;

describe('the log', () => {
  it('says what failed and where, and nothing of what was written', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint'), {
      name: 'QueryFailedError',
      code: '23505',
      constraint: 'accounts_email_once',
      detail: 'Key (email)=(amina@example.org) already exists.',
      query: 'INSERT INTO accounts',
      parameters: ['amina@example.org', 'the token'],
      driverError: Object.assign(new Error('invalid input syntax for type uuid: "the token"'), {
        code: '22P02',
      }),
    });
    log.error({ err: error }, 'unexpected');
    expect(lines.at(-1)).not.toMatch(/amina|the token/);
    expect(last()).toMatchObject({
      level: 'error',
      msg: 'unexpected',
      err: {
        type: 'QueryFailedError',
        code: '23505',
        constraint: 'accounts_email_once',
        cause: { code: '22P02' },
      },
    });
    expect(last()['err']?.['stack']).toContain('log.test');
  });

  it('bears whatever is thrown', () => {
    log.error({ err: 'only words' }, 'unexpected');
    expect(lines.at(-1)).not.toContain('only words');
    const round = new Error('round');
    round.cause = round;
    log.error({ err: round }, 'unexpected');
    expect(last()).toMatchObject({ err: { message: 'round' } });
  });
});
