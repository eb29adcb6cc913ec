// Everything that must hold before a change is taken: what `npm test` and CI run, in this order.
// `npm test -- lint` runs one of them alone.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatChanged } from '../run/build.mjs';
import { runQuietly } from '../run/child.mjs';
import { projectFolder } from '../run/folders.mjs';
import { oneAtATime } from '../run/one-at-a-time.mjs';
import { PlainFailure } from '../run/plain-failure.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} title
 * @property {(toolchain: import('../run/toolchain.mjs').Toolchain) => Promise<void>} run throws a PlainFailure
 *
 * @typedef {object} Suite
 * @property {string} name also the Jest project
 * @property {string} title
 * @property {string[]} jestArguments
 * @property {boolean} [needsBrowser]
 */

/** @type {Check[]} */
export const checks = [
  { name: 'build', title: 'Build', run: (toolchain) => oneAtATime(() => buildWhatChanged(toolchain)) },
  checkWithPnpm('format', 'Format', ['exec', 'prettier', '--check', '--log-level=warn', '.']),
  checkWithPnpm('lint', 'Lint', ['exec', 'oxlint', '--deny-warnings']),
  checkWithPnpm('boundaries', 'Who may import whom', [
    'exec',
    'depcruise',
    '--config=dependency-cruiser.config.mjs',
    '--output-type=err-long',
    ...sourceFolders(),
  ]),
  checkWithPnpm('types', 'Types', ['exec', 'node', 'scripts/test/check-types.mjs']),
  checkWithPnpm('unused', 'Unused code', ['exec', 'knip', '--no-progress', '--treat-config-hints-as-errors']),
  checkWithPnpm('links', 'Links in the documents', ['exec', 'node', 'scripts/test/check-links.mjs']),
];

/** @type {Suite[]} */
export const suites = [
  { name: 'unit', title: 'Unit tests', jestArguments: ['--maxWorkers=2'] },
  { name: 'db', title: 'Database tests', jestArguments: ['--maxWorkers=2'] },
  { name: 'e2e', title: 'Browser journeys', jestArguments: ['--runInBand'], needsBrowser: true },
];

function sourceFolders() {
  const inside = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(projectFolder, group)).map((part) => `${group}/${part}`),
  );
  const folders = inside.flatMap((part) => [`${part}/src`, `${part}/app`]);
  return [...folders, 'e2e', 'bench', 'scripts'].filter((folder) => existsSync(join(projectFolder, folder)));
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string[]} command arguments of pnpm
 * @returns {Check}
 */
function checkWithPnpm(name, title, command) {
  const run = async (/** @type {import('../run/toolchain.mjs').Toolchain} */ toolchain) => {
    const { exitCode, output } = await runQuietly(toolchain.pnpm, command, { env: toolchain.env });
    if (exitCode !== 0) throw new PlainFailure(output.trim());
  };
  return { name, title, run };
}
