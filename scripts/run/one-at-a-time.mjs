// Two commands started at once would install and build over each other: the second waits for the first.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runtimeFolder } from './folders.mjs';
import { say } from './progress.mjs';

const lockFile = join(runtimeFolder, 'preparing.lock');
const signOfLifeEvery = 2000;
const takenForDeadAfter = 30_000;

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(work) {
  mkdirSync(runtimeFolder, { recursive: true });
  let waited = false;
  while (!take()) {
    if (isAbandoned()) {
      discard();
      continue;
    }
    if (!waited) say('  Waiting for another Concivis command that is installing or building here …');
    waited = true;
    await pause(200);
  }
  const signOfLife = setInterval(() => utimesSync(lockFile, new Date(), new Date()), signOfLifeEvery);
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(signOfLife);
    process.removeListener('exit', release);
    release();
  }
}

function take() {
  try {
    writeFileSync(lockFile, JSON.stringify({ host: hostname(), pid: process.pid }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the holder was killed. On another machine (a shared folder) only silence tells. */
function isAbandoned() {
  try {
    if (Date.now() - statSync(lockFile).mtimeMs > takenForDeadAfter) return true;
    const holder = JSON.parse(readFileSync(lockFile, 'utf8'));
    return holder.host === hostname() && !isAlive(holder.pid);
  } catch {
    return false; // Released, or just being written.
  }
}

function discard() {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
    rmSync(aside);
  } catch {
    // Another waiting command was quicker.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}
