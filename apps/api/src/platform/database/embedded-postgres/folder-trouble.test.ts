import { expect, it } from '@jest/globals';
import { folderTrouble } from './folder-trouble.ts';

it.each([
  [
    'no space left on the disk',
    'could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
  ],
  ['no space left on the disk', "ENOSPC: no space left on device, mkdir '/town/postgres'"],
  ['cannot be written to', "Error: EACCES: permission denied, mkdir '/town'"],
  ['cannot be written to', 'initdb: error: could not create directory "/town": Read-only file system'],
  ['is not a folder', "Error: ENOTDIR: not a directory, mkdir '/town/postgres'"],
])('says what to do: %s', (what, words) => {
  const { message } = folderTrouble('/town', words) ?? {};
  expect(message).toContain(what);
  expect(message).toMatch(/\/town\b.*\n.*DATA_FOLDER/);
});

it('leaves other words to whoever knows more of them', () => {
  expect(folderTrouble('/town', 'FATAL: unrecognized configuration parameter "fsink"')).toBeUndefined();
});
