// Fails when a document names a file, a folder, a heading or a command of this project that does not exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { projectFolder } from '../run/folders.mjs';
import { brokenReferences } from './references.mjs';

const parts = ['apps', 'packages'].flatMap((group) =>
  readdirSync(join(projectFolder, group)).map((part) => `${group}/${part}`),
);
const folders = ['docs', 'e2e', 'bench', 'scripts', ...parts];

/** @param {string} folder */
function documentsIn(folder) {
  if (!existsSync(join(projectFolder, folder))) return [];
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/(^|[/\\])(node_modules|dist|build)[/\\]/.test(name))
    .map((name) => join(projectFolder, folder, name));
}

const atRoot = readdirSync(projectFolder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(projectFolder, name));

const scripts = Object.keys(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).scripts);

const broken = [...atRoot, ...folders.flatMap(documentsIn)].flatMap((document) => {
  const house = {
    exists: (/** @type {string} */ path) => existsSync(path),
    read: (/** @type {string} */ path) => readFileSync(path, 'utf8'),
    fromDocument: (/** @type {string} */ path) => resolve(dirname(document), path),
    fromRoot: (/** @type {string} */ path) => join(projectFolder, path),
    scripts,
  };
  return brokenReferences(readFileSync(document, 'utf8'), document, house).map(
    ({ line, what }) => `${relative(projectFolder, document)}:${line}: ${what}`,
  );
});

for (const complaint of broken) console.error(complaint);
process.exitCode = broken.length === 0 ? 0 : 1;
