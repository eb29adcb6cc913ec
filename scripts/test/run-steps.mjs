// Runs the checks and the test suites, goes on after a failure, and sums up at the end.
import { runInForeground } from '../run/child.mjs';
import { PlainFailure } from '../run/plain-failure.mjs';
import { say, secondsSince, showStep } from '../run/progress.mjs';
import { findBrowser } from './browser.mjs';
import { runSuite } from './run-suite.mjs';
import { checks, suites } from './steps.mjs';

/**
 * @param {import('../run/toolchain.mjs').Toolchain} toolchain
 * @param {string[]} args the steps to run (none means all), and after a `--` which test files
 * @returns {Promise<number>} exit code
 */
export async function runSteps(toolchain, args) {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const names = args.slice(0, end);
  const files = args.slice(end);
  refuseUnknown(names);
  const wanted = (/** @type {{ name: string }} */ { name }) => names.length === 0 || names.includes(name);
  const from = performance.now();
  const sum = { passed: 0, failed: 0, failedSteps: /** @type {string[]} */ ([]) };

  const builds = suites.some((suite) => suite.needsBuild === true && wanted(suite));
  for (const check of checks.filter((one) => wanted(one) || (builds && one.name === 'build'))) {
    if (await passes(check, toolchain)) continue;
    sum.failed += 1;
    sum.failedSteps.push(check.name);
  }
  for (const suite of suites.filter(wanted)) {
    const { passed, failed } = await runTests(
      { ...suite, jestArguments: [...suite.jestArguments, ...files] },
      toolchain,
    );
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) sum.failedSteps.push(suite.name);
  }

  say(`\nAll of it took ${secondsSince(from)}.`);
  for (const name of sum.failedSteps) say(`Failed: ${name}. Run it alone: npm test -- ${name}`);
  say(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/** @param {string[]} names */
function refuseUnknown(names) {
  const known = [...checks, ...suites].map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new PlainFailure(`No such step: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
}

/**
 * @param {import('./steps.mjs').Check} check
 * @param {import('../run/toolchain.mjs').Toolchain} toolchain
 */
async function passes(check, toolchain) {
  const from = performance.now();
  try {
    await showStep(check.title, () => check.run(toolchain));
    return true;
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    say(`${error.message}\n  ${check.title}: FAILED after ${secondsSince(from)}\n`);
    return false;
  }
}

/**
 * @param {import('./steps.mjs').Suite} suite
 * @param {import('../run/toolchain.mjs').Toolchain} toolchain
 */
async function runTests(suite, toolchain) {
  const from = performance.now();
  say(`\n${suite.title}`);
  try {
    const browser = suite.needsBrowser === true ? await findBrowser(toolchain) : {};
    const counts = await runSuite(
      suite,
      { ...toolchain, env: { ...toolchain.env, ...browser } },
      runInForeground,
    );
    say(`  ${suite.title}: ${counts.failed === 0 ? 'done' : 'FAILED'} in ${secondsSince(from)}`);
    return counts;
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    say(`${error.message}\n  ${suite.title}: FAILED after ${secondsSince(from)}`);
    return { passed: 0, failed: 1 };
  }
}
