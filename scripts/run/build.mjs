// Builds the server and the web app when their sources changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { fingerprintOf, forgetFingerprint, lastFingerprint, rememberFingerprint } from './fingerprint.mjs';
import { projectFolder } from './folders.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { showStep } from './progress.mjs';

const everywhere = ['packages', 'tsconfig.base.json', 'pnpm-lock.yaml'];

/**
 * @typedef {object} Part
 * @property {string} step name of its note
 * @property {string} title
 * @property {string[]} sources
 * @property {string} result a file that exists when it was built
 * @property {string[]} command arguments of pnpm
 */

/** @type {Part[]} */
const parts = [
  {
    step: 'built-server',
    title: 'Building the server',
    sources: [...everywhere, 'apps/api'],
    result: 'apps/api/dist/main.js',
    command: ['exec', 'tsc', '-b', 'apps/api'],
  },
  {
    step: 'built-web',
    title: 'Building the web pages',
    sources: [...everywhere, 'apps/web'],
    result: 'apps/web/build/server/index.js',
    command: ['--filter', '@concivis/web', 'run', 'build'],
  },
];

/** @param {import('./toolchain.mjs').Toolchain} toolchain */
export async function buildWhatChanged(toolchain) {
  for (const part of parts) {
    const fingerprint = fingerprintOf(part.sources, [toolchain.nodeVersion]);
    if (lastFingerprint(part.step) === fingerprint && existsSync(join(projectFolder, part.result))) continue;
    forgetFingerprint(part.step);
    await showStep(part.title, () => build(part, toolchain));
    rememberFingerprint(part.step, fingerprint);
  }
}

/**
 * @param {Part} part
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
async function build(part, toolchain) {
  const { exitCode, output } = await runQuietly(toolchain.pnpm, part.command, { env: toolchain.env });
  if (exitCode !== 0) {
    throw new PlainFailure(`${output.trim()}\n\n${part.title} failed (pnpm ${part.command.join(' ')}).`);
  }
}
