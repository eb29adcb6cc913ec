// Installs the packages when what they depend on changed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { fingerprintOf, forgetFingerprint, lastFingerprint, rememberFingerprint } from './fingerprint.mjs';
import { projectFolder } from './folders.mjs';
import { explain } from './plain-failure.mjs';
import { showStep } from './progress.mjs';

const step = 'installed';

/** @param {import('./toolchain.mjs').Toolchain} toolchain */
export async function installPackages(toolchain) {
  const fingerprint = fingerprintOf(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packageFiles()],
    [toolchain.nodeVersion, process.platform, process.arch],
  );
  if (lastFingerprint(step) === fingerprint) return;
  forgetFingerprint(step);
  await showStep('Installing the packages', async (tell) => {
    const { exitCode, output } = await runQuietly(
      toolchain.pnpm,
      ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
      { env: { ...toolchain.env, CI: 'true' }, onLine: (line) => tellProgress(line, tell) },
    );
    if (exitCode !== 0) throw explain('Installing the packages failed.', output);
  });
  rememberFingerprint(step, fingerprint);
}

function packageFiles() {
  const parts = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(projectFolder, group)).map((part) => `${group}/${part}`),
  );
  return ['.', ...parts, 'e2e', 'bench'].map((part) => `${part}/package.json`);
}

/**
 * @param {string} line
 * @param {(detail: string) => void} tell
 */
function tellProgress(line, tell) {
  const [, progress] = /Progress: (.*)/.exec(line) ?? [];
  if (progress !== undefined) tell(progress);
}
