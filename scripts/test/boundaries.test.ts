import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'concivis-boundaries-'));

/** A small house in which every file breaks exactly one rule, or none. */
const files: Record<string, string> = {
  'packages/framework/src/index.ts': 'export const terms = 32;',
  'packages/framework/src/reads-a-file.ts':
    "import { readFileSync } from 'node:fs'; export const text = readFileSync;",
  'packages/tagger/src/index.ts':
    "import { terms } from '../../framework/src/index.ts'; export const tags = terms;",
  'packages/analytics/src/index.ts':
    "import { tags } from '../../tagger/src/index.ts'; export const shares = tags;",
  'apps/web/app/idea.tsx':
    "import { tags } from '../../../packages/tagger/src/index.ts'; export const Idea = () => <p>{tags}</p>;",
  'apps/api/src/ideas/index.ts': "export { ideas } from './idea.queries.ts';",
  'apps/api/src/ideas/idea.queries.ts': 'export const ideas = 400;',
  'apps/api/src/moderation/index.ts': "import { ideas } from '../ideas/index.ts'; export const kept = ideas;",
  'apps/api/src/moderation/reach-in.ts':
    "import { ideas } from '../ideas/idea.queries.ts'; export const hidden = ideas;",
  'apps/api/src/analytics/index.ts':
    "import type { ideas } from '../ideas/index.ts'; export type Counted = typeof ideas;",
  'apps/api/src/platform/mail.ts': "import { ideas } from '../ideas/index.ts'; export const mails = ideas;",
  'apps/api/src/platform/clock.ts': 'export const now = 0;',
  'apps/api/src/tag-models/training/train-and-compare.ts': "export { now } from '../../platform/clock.ts';",
  'apps/api/src/tag-models/train-here.ts':
    "import { now } from './training/train-and-compare.ts'; export const model = now;",
  'apps/api/src/cases/one.ts': "import { two } from './two.ts'; export const one = () => two;",
  'apps/api/src/cases/two.ts': "import { one } from './one.ts'; export const two = () => one;",
};

for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(house, name)), { recursive: true });
  writeFileSync(join(house, name), content);
}

afterAll(() => rmSync(house, { recursive: true, force: true }));

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

function brokenRules(): Record<string, string[]> {
  const cruiser = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(project, 'dependency-cruiser.config.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', 'apps', 'packages'],
    {
      cwd: house,
      encoding: 'utf8',
    },
  );
  const broken: Record<string, string[]> = {};
  for (const { from, rule } of (JSON.parse(stdout) as Report).summary.violations)
    (broken[from] ??= []).push(rule.name);
  return broken;
}

describe('the rules of who may import whom', () => {
  it('refuse every way into another part that was not agreed, and nothing else', () => {
    expect(brokenRules()).toEqual({
      'packages/framework/src/reads-a-file.ts': [
        'framework-imports-nothing',
        'pure-packages-touch-nothing-outside',
      ],
      'packages/analytics/src/index.ts': expect.arrayContaining(['packages-rest-on-the-framework-only']),
      'packages/tagger/src/index.ts': ['packages-are-used-through-their-front-door'],
      'apps/web/app/idea.tsx': expect.arrayContaining(['web-does-not-tag']),
      'apps/api/src/moderation/reach-in.ts': ['features-are-entered-by-index'],
      'apps/api/src/analytics/index.ts': ['what-analytics-may-use'],
      'apps/api/src/platform/mail.ts': ['platform-knows-no-feature'],
      'apps/api/src/tag-models/training/train-and-compare.ts': ['the-training-process-knows-no-server'],
      'apps/api/src/tag-models/train-here.ts': ['training-runs-apart'],
      'apps/api/src/cases/one.ts': ['no-cycles'],
    });
  }, 30_000);
});
