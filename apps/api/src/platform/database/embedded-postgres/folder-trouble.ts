import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

const full = /ENOSPC|no space left|check free disk space/i;
const closed = /EACCES|EPERM|EROFS|permission denied|read-only file system/i;
const noFolder = /ENOTDIR|EEXIST|ENOENT/;

/**
 * What a person can do about a folder that the database cannot be kept in.
 *
 * @param words of the system or of PostgreSQL
 * @returns undefined when the words are about something else
 */
export function folderTrouble(folder: string, words: string): EmbeddedPostgresError | undefined {
  if (full.test(words)) {
    return new EmbeddedPostgresError(
      `There is no space left on the disk of ${folder}.\nFree about 1 GB and start again, or set DATA_FOLDER to a folder on another disk.`,
    );
  }
  if (closed.test(words)) {
    return new EmbeddedPostgresError(
      `${folder} cannot be written to.\nCorrect its permissions, or set DATA_FOLDER to a folder that this user may write to.`,
    );
  }
  if (noFolder.test(words)) {
    return new EmbeddedPostgresError(
      `${folder} cannot be made: a part of that path is not a folder.\nSet DATA_FOLDER to another one.`,
    );
  }
  return undefined;
}
