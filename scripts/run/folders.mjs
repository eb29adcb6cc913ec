// Where things are. Every path is absolute, so that commands work from any folder.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = resolve(fileURLToPath(import.meta.url), '../../..');

/** The pinned Node and pnpm; ignored by git. */
export const runtimeFolder = join(projectFolder, '.runtime');

/** Notes about what was installed and built last. They live with the installed packages, so both go together. */
export const stampFolder = join(projectFolder, 'node_modules', '.concivis');
