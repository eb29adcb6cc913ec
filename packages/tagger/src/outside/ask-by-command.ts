import type { Tagger } from '../tagger.ts';
import { taggerOfAnswers } from './answered-tagger.ts';
import { MemoryLedger } from './limits.ts';
import { OutsideReader } from './outside-reader.ts';
import { readMany } from './read-many.ts';
import { answerKey } from './request.ts';
import { readOutsideSettings } from './settings.ts';

/** What a command gets that asked for `--outside`. */
export interface AskedByCommand {
  /** Says what was answered. */
  readonly tagger: Tagger;
  /** Whether a text was answered; nothing can be said of the others. */
  isAnswered(text: string, language: string): boolean;
}

/**
 * Has the texts of a command read by the server that the environment names. It tells on standard error how far it is and what was
 * not read. Null, and an exit code, when the settings cannot be used.
 */
export async function askByCommand(
  texts: readonly { readonly text: string; readonly language: string }[],
): Promise<AskedByCommand | null> {
  const { settings, faults } = readOutsideSettings(process.env);
  if (settings === null) {
    const why =
      faults.length > 0 ? faults : ['OUTSIDE_TAGGER_URL: the server to ask, see docs/operations.md'];
    process.stderr.write(`--outside cannot be used:\n${why.map((fault) => `  - ${fault}`).join('\n')}\n`);
    process.exitCode = 2;
    return null;
  }
  const reader = new OutsideReader(settings, { ledger: new MemoryLedger(settings.limits) });
  process.stderr.write(`${reader.version}, run by ${settings.operator}: ${texts.length} texts\n`);
  const { answers, couldNot } = await readMany(reader, texts, (done) => {
    if (done % 25 === 0) process.stderr.write(`${done} asked\n`);
  });
  for (const [reason, count] of couldNot) process.stderr.write(`Not read: ${count} (${reason})\n`);
  return {
    tagger: taggerOfAnswers(reader.version, answers),
    isAnswered: (text, language) => answers.has(answerKey(text, language)),
  };
}
