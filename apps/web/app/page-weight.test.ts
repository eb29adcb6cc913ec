import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languages } from '@concivis/messages';

/** Bytes of compressed JavaScript that the first page may cost: under 3 s on a phone line of 400 kbit/s. */
const budget = 130_000;

const client = join(import.meta.dirname, '../build/client');

interface Module {
  readonly module: string;
  readonly imports?: readonly string[];
}
interface Manifest {
  readonly entry: Module;
  readonly routes: Readonly<Record<string, Module>>;
}

const assets = (pattern: RegExp) => {
  const folder = join(client, 'assets');
  if (!existsSync(folder)) throw new Error('Nothing has been built yet. Run: npm test -- build unit');
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => `/assets/${name}`);
};

/** What the build wrote down of its own files: a script that sets one variable. */
const readManifest = (): { path: string; manifest: Manifest } => {
  const [path = ''] = assets(/^manifest-.*\.js$/);
  const script = readFileSync(join(client, path), 'utf8');
  const json = script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1);
  return { path, manifest: JSON.parse(json) as Manifest };
};

const bytesSent = (path: string) => statSync(join(client, `${path}.gz`)).size;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the first page', () => {
  it('needs no more JavaScript than a slow phone can fetch while one waits', () => {
    const { path, manifest } = readManifest();
    const { entry, routes } = manifest;
    const modules = [entry, routes['root'], routes['shell/home']].map((module) => module ?? { module: '?' });
    const files = new Set([path, ...modules.flatMap(({ module, imports = [] }) => [module, ...imports])]);
    const catalogs = assets(/^bundle-citizen-.*\.js$/);
    expect(catalogs).toHaveLength(languages.length);
    const bytes = sum([...files].map(bytesSent)) + Math.max(...catalogs.map(bytesSent));
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(budget);
  });
});
