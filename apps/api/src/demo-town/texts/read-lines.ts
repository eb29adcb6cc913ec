import { textLanguages, type TextLanguage } from '@concivis/contracts';

export const linesOf = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The first word, and what follows it. */
export const splitAt = (line: string): [first: string, rest: string] => {
  const end = line.indexOf(' ');
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end + 1).trim()];
};

/** @throws when texts are not written in it. */
export const languageNamed = (code: string): TextLanguage => {
  const known = textLanguages.find((each) => each === code);
  if (known === undefined) throw new Error(`No language: ${code}`);
  return known;
};
