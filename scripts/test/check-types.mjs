// Type-checks every part: the packages and the server as one build, the others each by its own settings.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../run/folders.mjs';

const builtTogether = 'apps/api';
const checkedAlone = ['apps/web', 'e2e', 'bench', 'scripts'];

/** @param {string[]} args */
function compile(args) {
  return spawnSync('pnpm', ['exec', 'tsc', ...args], { cwd: projectFolder, stdio: 'inherit' }).status === 0;
}

const outcomes = [compile(['-b', builtTogether])];
for (const part of checkedAlone) {
  const settings = join(projectFolder, part, 'tsconfig.json');
  if (!existsSync(settings)) continue;
  outcomes.push(compile(['-p', settings, '--noEmit']));
}
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
