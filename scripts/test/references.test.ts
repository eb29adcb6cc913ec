import { describe, expect, it } from '@jest/globals';
import { brokenReferences } from './references.mjs';

const files: Record<string, string> = {
  '/docs/map.md': '# The map\n## Who may import whom',
  '/apps/api/src/main.ts': '',
};

const house = {
  exists: (path: string) => path in files,
  read: (path: string) => files[path] ?? '',
  fromDocument: (path: string) => `/docs/${path}`,
  fromRoot: (path: string) => `/${path}`,
  scripts: ['start', 'lint'],
};

const brokenIn = (text: string) => brokenReferences(text, '/docs/map.md', house).map(({ what }) => what);

describe('the check of what documents refer to', () => {
  it('lets everything pass that exists', () => {
    const text = `[map](map.md) [rule](map.md#who-may-import-whom) [here](#the-map) [web](https://example.org/nothing)
      \`apps/api/src/main.ts\` \`npm run lint\` \`pnpm install\` \`SELECT 1\``;
    expect(brokenIn(text)).toEqual([]);
  });

  it('names every link, heading, path and command that does not', () => {
    expect(brokenIn('[gone](gone.md)')).toEqual(['the link leads nowhere: gone.md']);
    expect(brokenIn('[gone](map.md#gone)')).toEqual(['there is no such heading: map.md#gone']);
    expect(brokenIn('see `apps/api/src/gone.ts`')).toEqual([
      'there is no such file or folder: apps/api/src/gone.ts',
    ]);
    expect(brokenIn('`npm run fly`')).toEqual(['there is no such command: fly']);
    expect(brokenIn('<img src="gone.png">')).toEqual(['the link leads nowhere: gone.png']);
  });

  it('says in which line', () => {
    expect(brokenReferences('\n\n[gone](gone.md)', '/docs/map.md', house)).toEqual([
      { line: 3, what: 'the link leads nowhere: gone.md' },
    ]);
  });
});
