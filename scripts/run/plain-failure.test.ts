import { describe, expect, it } from '@jest/globals';
import { explain } from './plain-failure.mjs';

const messageFor = (output: string) => explain('Installing the packages failed.', output).message;

describe('what a person is told when a first start fails', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /registry cannot be reached/],
    ['ERR_PNPM_META_FETCH_FAIL  GET: error sending request', /registry cannot be reached/],
    ['npm error nospc ENOSPC: no space left on device, write', /no space left on this disk/],
    ['EROFS: read-only file system, mkdir', /cannot be written to/],
    ['npm error code ETARGET', /does not hold a version/],
  ])('names the cause of: %s', (output, advice) => {
    const message = messageFor(output);
    expect(message).toMatch(advice);
    expect(message.split('\n').length).toBeLessThanOrEqual(5);
  });

  it('shows the end of the output when the cause is not known', () => {
    const output = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    expect(messageFor(output)).toContain('line 39');
    expect(messageFor(output)).not.toContain('line 10');
  });
});
