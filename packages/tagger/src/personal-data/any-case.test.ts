import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { anyCase } from './any-case.ts';

describe('a pattern in any case', () => {
  it('takes letters in either case, accents and classes too', () => {
    const pattern = new RegExp(`^${anyCase("número|calle[ao]s?|l['’]été")}$`, 'u');
    for (const word of ['NÚMERO', 'Número', 'CALLEAS', 'calleO', 'L’ÉTÉ', "l'été"])
      expect(word).toMatch(pattern);
    expect('numero').not.toMatch(pattern);
  });

  it('leaves escapes, counts and groups as they are', () => {
    expect(anyCase('str\\. ?(?:\\d{1,4})')).toBe('(?:[sS][tT][rR]\\. ?(?:\\d{1,4}))');
    expect(anyCase('[\\p{L}-]{0,30}')).toBe('(?:[\\p{L}-]{0,30})');
    expect(anyCase('straße')).toBe('(?:[sS][tT][rR][aA]ß[eE])');
  });

  it('finds an address also where a process has compiled so much that V8 saves itself the trouble', () => {
    const masking = `import('@concivis/tagger').then(({ maskPersonalData }) =>
      console.log(maskPersonalData('I live at 14 Mill Lane.', { language: 'en' }).text))`;
    const out = execFileSync(
      process.execPath,
      ['--no-regexp-optimization', '--conditions=concivis-source', '--no-warnings', '--eval', masking],
      { cwd: new URL('../..', import.meta.url), encoding: 'utf8' },
    );
    expect(out.trim()).toBe('I live at [address].');
  });
});
