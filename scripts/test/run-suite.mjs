// Runs one Jest project and counts from Jest's own report.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../run/folders.mjs';

/**
 * @param {import('./steps.mjs').Suite} suite
 * @param {import('../run/toolchain.mjs').Toolchain} toolchain
 * @param {typeof import('../run/child.mjs').runInForeground} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSuite(suite, toolchain, run) {
  const folder = mkdtempSync(join(tmpdir(), 'concivis-report-'));
  const report = join(folder, 'report.json');
  try {
    const exitCode = await run(
      toolchain.node,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        join(projectFolder, 'node_modules/jest/bin/jest.js'),
        '--selectProjects',
        suite.name,
        '--json',
        `--outputFile=${report}`,
        ...suite.jestArguments,
      ],
      { ...toolchain.env, NODE_ENV: 'test' },
    );
    return countsFrom(readReport(report), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A file that could not even be loaded counts as one failure, and so does a run that failed without naming a test.
 * @param {JestReport | undefined} report
 * @param {number} exitCode
 *
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites
 */
function countsFrom(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

/** @param {string} file */
function readReport(file) {
  try {
    return /** @type {JestReport} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
