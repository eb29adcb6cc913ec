import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fingerprintOf } from './fingerprint.mjs';
import { projectFolder } from './folders.mjs';

const folder = mkdtempSync(join(tmpdir(), 'concivis-fingerprint-'));
const print = () => fingerprintOf([relative(projectFolder, folder)], ['24.21.0']);

beforeEach(() => writeFileSync(join(folder, 'main.ts'), 'one'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('whether something must be built again', () => {
  it('does not depend on when a file was written', () => {
    const before = print();
    writeFileSync(join(folder, 'main.ts'), 'one');
    expect(print()).toBe(before);
  });

  it('depends on every word of the sources and on their names', () => {
    const before = print();
    writeFileSync(join(folder, 'main.ts'), 'two');
    const changed = print();
    writeFileSync(join(folder, 'another.ts'), '');
    expect(new Set([before, changed, print()]).size).toBe(3);
  });

  it('does not depend on what was built', () => {
    const before = print();
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'main.js'), 'built');
    expect(print()).toBe(before);
  });
});
