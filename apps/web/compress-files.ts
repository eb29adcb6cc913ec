import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Letters only: pictures and fonts come compressed already. */
const letters = '**/*.{js,css,svg,txt,json}';
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes each file of letters once more as `.br` and once as `.gz`, so that the server sends them as they are: they
 * get smaller than a server in a hurry could make them, and cost it nothing.
 */
export const compressFiles = async (folder: string): Promise<void> => {
  const compress = async (name: string) => {
    const path = join(folder, name);
    const content = await readFile(path);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    await Promise.all([
      writeFile(`${path}.br`, await toBrotli(content, { params })),
      writeFile(`${path}.gz`, await toGzip(content, { level: 9 })),
    ]);
  };
  const pending: Promise<void>[] = [];
  for await (const name of glob(letters, { cwd: folder })) pending.push(compress(name));
  await Promise.all(pending);
};
