// The commands of the project: each first makes sure that everything it needs is here.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatChanged } from './build.mjs';
import { runInForeground } from './child.mjs';
import { projectFolder } from './folders.mjs';
import { installPackages } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { explain, PlainFailure } from './plain-failure.mjs';
import { waitForFreePort } from './port.mjs';
import { keepOutputFree, say } from './progress.mjs';
import { ensureToolchain } from './toolchain.mjs';

/**
 * @typedef {object} Command
 * @property {string} purpose
 * @property {boolean} [buildsItself] whether it builds as one of its own steps
 * @property {boolean} [outputIsRead] whether what it prints is for another program: progress goes to standard error
 * @property {(toolchain: import('./toolchain.mjs').Toolchain, args: string[]) => Promise<number>} run
 */

/** @type {Record<string, Command>} */
const commands = {
  start: {
    purpose: 'runs the town: pages, API and database, on http://localhost:3000',
    run: async (toolchain, args) => {
      await waitForFreePort(process.env['PORT'] ?? '3000', process.env['HOST'] ?? 'localhost');
      return runServerFile('main.js', toolchain, args);
    },
  },
  demo: {
    purpose: 'fills the demo town; with --live it goes on acting',
    run: (toolchain, args) => runServerFile('demo.js', toolchain, args),
  },
  admin: {
    purpose: 'makes and changes administrators: npm run admin -- create',
    run: (toolchain, args) => runServerFile('admin.js', toolchain, args),
  },
  recount: {
    purpose: 'counts the whole record again and prints what differs; with --repair it is put right',
    run: (toolchain, args) => runServerFile('recount.js', toolchain, args),
  },
  bench: {
    purpose: 'measures the product beside a bare server',
    run: (toolchain, args) =>
      runInForeground(
        toolchain.node,
        ['--conditions=concivis-source', '--no-warnings', join(projectFolder, 'bench', 'run.ts'), ...args],
        { ...toolchain.env, NODE_ENV: 'production' },
      ),
  },
  tagger: {
    purpose:
      'train, evaluate, figures, explain, compare, simulate-review or tag: see packages/tagger/README.md',
    buildsItself: true,
    outputIsRead: true,
    run: (toolchain, [name = '', ...args]) => runTaggerCommand(toolchain, name, args),
  },
  test: {
    purpose: 'checks and tests everything; npm test -- lint unit runs only these steps',
    buildsItself: true,
    run: async (toolchain, args) => (await import('../test/run-steps.mjs')).runSteps(toolchain, args),
  },
};

/**
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runCommand(name, args) {
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) {
    const known = Object.entries(commands).map(([key, { purpose }]) => `  ${key.padEnd(6)} ${purpose}`);
    throw new PlainFailure(`Say which command to run:\n${known.join('\n')}`);
  }
  if (command.outputIsRead === true) keepOutputFree();
  const toolchain = await prepare(command);
  return command.run(toolchain, args);
}

/**
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @param {string} name
 * @param {string[]} args
 */
function runTaggerCommand(toolchain, name, args) {
  const file = join(projectFolder, 'packages', 'tagger', 'src', 'commands', `${name}.ts`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
    throw new PlainFailure(
      'Say what the tagger should do: train, evaluate, figures, explain, compare, simulate-review or tag.',
    );
  }
  return runInForeground(
    toolchain.node,
    ['--conditions=concivis-source', '--no-warnings', file, ...args],
    toolchain.env,
  );
}

/** @param {Command} command */
async function prepare({ buildsItself = false }) {
  try {
    return await oneAtATime(async () => {
      const toolchain = await ensureToolchain();
      await installPackages(toolchain);
      if (!buildsItself) await buildWhatChanged(toolchain);
      return toolchain;
    });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === undefined) throw error;
    throw explain(`Preparing Concivis in ${projectFolder} failed.`, String(error));
  }
}

/**
 * @param {string} file in apps/api/dist
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @param {string[]} args
 */
function runServerFile(file, toolchain, args) {
  say('');
  return runInForeground(
    toolchain.node,
    [
      '--enable-source-maps',
      '--import',
      new URL('./stop-with-starter.mjs', import.meta.url).href,
      join(projectFolder, 'apps', 'api', 'dist', file),
      ...args,
    ],
    { ...toolchain.env, NODE_ENV: process.env['NODE_ENV'] ?? 'production' },
  );
}
