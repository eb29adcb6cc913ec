// Everything that must hold before a change is taken: what `npm test` and CI run, in this order.
// `npm test -- lint` runs one of them alone.
import { buildWhatChanged } from '../run/build.mjs';
import { runQuietly } from '../run/child.mjs';
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
 * @property {boolean} [needsBuild] whether it runs what was built: then it is built first, also when it runs alone
 */

/** @type {Check[]} */
export const checks = [
  { name: 'build', title: 'Build', run: (toolchain) => oneAtATime(() => buildWhatChanged(toolchain)) },
  script('format', 'Format'),
  script('lint', 'Lint'),
  script('boundaries', 'Who may import whom'),
  script('types', 'Types'),
  script('unused', 'Unused code'),
  script('links', 'Links in the documents'),
];

/** @type {Suite[]} */
export const suites = [
  { name: 'unit', title: 'Unit tests', jestArguments: ['--maxWorkers=2'] },
  { name: 'db', title: 'Database tests', jestArguments: ['--maxWorkers=2'] },
  {
    name: 'e2e',
    title: 'Browser journeys',
    jestArguments: ['--runInBand'],
    needsBrowser: true,
    needsBuild: true,
  },
];

/**
 * A script of the root package.json.
 * @param {string} name
 * @param {string} title
 * @returns {Check}
 */
function script(name, title) {
  const run = async (/** @type {import('../run/toolchain.mjs').Toolchain} */ { pnpm, env }) => {
    const { exitCode, output } = await runQuietly(pnpm, ['run', '--silent', name], { env });
    if (exitCode !== 0) throw new PlainFailure(output.trim());
  };
  return { name, title, run };
}
