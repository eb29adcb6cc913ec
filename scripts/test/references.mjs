// What a document refers to: links, paths in `code`, and npm commands.

/**
 * @typedef {object} House what there is to refer to
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string} read
 * @property {(path: string) => string} fromDocument
 * @property {(path: string) => string} fromRoot
 * @property {string[]} scripts names of the scripts in the root package.json
 */

const link = /\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|<(?:img|a)\s[^>]*(?:src|href)="([^"]+)"/g;
const code = /`([^`]+)`/g;
const pathOfThisProject = /^(?:apps|packages|docs|e2e|bench|scripts|\.ci)\/[\w./-]+$/;
/** In prose, `pnpm` may be followed by any word. */
const npmCommand = /(?:^\s*|`)(?:npm run|pnpm(?: run)?) ([a-z][\w:-]*)/g;
const ofPnpmItself = new Set(['install', 'exec', 'add', 'dlx', 'deploy', 'why', 'remove', 'update']);

/**
 * @param {string} text
 * @param {string} document its path
 * @param {House} house
 * @returns {{ line: number, what: string }[]}
 */
export function brokenReferences(text, document, house) {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [
        ...brokenLinks(content, document, house),
        ...brokenPaths(content, house),
        ...unknownCommands(content, house),
      ].map((what) => ({ line: index + 1, what })),
    );
}

/**
 * @param {string} line
 * @param {string} document
 * @param {House} house
 */
function brokenLinks(line, document, house) {
  return [...line.matchAll(link)].flatMap(([, inText, inTag]) => {
    const target = inText ?? inTag ?? '';
    if (/^(?:https?|mailto):/.test(target)) return [];
    const [path = '', heading] = target.split('#');
    const file = path === '' ? document : house.fromDocument(decodeURI(path));
    if (!house.exists(file)) return [`the link leads nowhere: ${target}`];
    if (heading === undefined || !file.endsWith('.md') || headingsOf(house.read(file)).includes(heading))
      return [];
    return [`there is no such heading: ${target}`];
  });
}

/**
 * @param {string} line
 * @param {House} house
 */
function brokenPaths(line, house) {
  return [...line.matchAll(code)]
    .map(([, text = '']) => text)
    .filter((text) => pathOfThisProject.test(text) && !house.exists(house.fromRoot(text)))
    .map((path) => `there is no such file or folder: ${path}`);
}

/**
 * @param {string} line
 * @param {House} house
 */
function unknownCommands(line, house) {
  return [...line.matchAll(npmCommand)]
    .map(([, name = '']) => name)
    .filter((name) => !ofPnpmItself.has(name) && !house.scripts.includes(name))
    .map((name) => `there is no such command: ${name}`);
}

/** @param {string} text */
function headingsOf(text) {
  return [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
