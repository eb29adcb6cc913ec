// Tells whether files changed since a step was last done.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectFolder, stampFolder } from './folders.mjs';

const neverSources = new Set(['node_modules', 'dist', 'build', '.react-router', 'coverage']);

/**
 * One short text that changes whenever one of the files, or a file in one of the folders, changes.
 * @param {string[]} places files and folders, relative to the project
 * @param {string[]} [also] anything else that the result depends on
 */
export function fingerprintOf(places, also = []) {
  const hash = createHash('sha256').update(also.join('\0'));
  for (const file of places.flatMap((place) => filesIn(join(projectFolder, place))).sort()) {
    hash.update(`\0${relative(projectFolder, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOTDIR') return [place];
    if (code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => !neverSources.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(place, entry.name)) : [join(place, entry.name)]));
}

/**
 * @param {string} step
 * @returns {string | undefined} the fingerprint with which the step was last done
 */
export function lastFingerprint(step) {
  try {
    return readFileSync(join(stampFolder, step), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} step
 * @param {string} fingerprint
 */
export function rememberFingerprint(step, fingerprint) {
  const stamp = join(stampFolder, step);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** @param {string} step a step that is about to change its result: a kill in the middle must not look finished */
export function forgetFingerprint(step) {
  rmSync(join(stampFolder, step), { force: true });
}
