// Starting other programs.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectFolder } from './folders.mjs';

/** Settings of npm that a machine may need to reach its registry at all; every other one would leak into pnpm. */
const keptNpmSettings = /^npm_config_(registry|proxy|https?_proxy|noproxy|cafile|ca|strict_ssl)$/;
const leftByNpm = /^npm_(config|package|lifecycle)_|^npm_(command|execpath|node_execpath)$/;

/**
 * This process's environment without what npm put there for its own child.
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentWithoutNpm() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !leftByNpm.test(name) || keptNpmSettings.test(name)),
  );
}

/**
 * Runs a program, keeps what it prints, and never throws for its failing.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, onLine?: (line: string) => void, shell?: boolean }} options
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function runQuietly(program, args, { env, onLine, shell = false }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: projectFolder, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (onLine !== undefined)
        for (const line of chunk.toString().split('\n')) if (line !== '') onLine(line);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const stopChild = () => child.kill();
    process.once('exit', stopChild);
    child.on('error', (error) => resolve({ exitCode: 127, output: `${output}\n${error.message}` }));
    child.on('close', (code, signal) => {
      process.removeListener('exit', stopChild);
      resolve({ exitCode: code ?? exitCodeOfSignal(signal), output });
    });
  });
}

/**
 * Runs a program in this terminal until it ends, and hands signals on to it.
 * The program is told (its channel closes) when this process, or the npm that started it, is killed outright.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    const forget = handSignalsTo(child);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      forget();
      resolve(code ?? exitCodeOfSignal(signal));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function handSignalsTo(child) {
  // A terminal sends Ctrl-C to the child by itself; sending it a second time would look like impatience.
  const onInterrupt = () => process.stdin.isTTY || child.kill('SIGINT');
  const onTerminate = () => child.kill('SIGTERM');
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  process.on('SIGHUP', onTerminate);
  const starter = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== starter && process.env['npm_lifecycle_event'] !== undefined) onTerminate();
  }, 1000);
  return () => {
    clearInterval(watch);
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onTerminate);
  };
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOfSignal(signal) {
  return 128 + (signal === null ? 0 : (constants.signals[signal] ?? 0));
}
