/**
 * Reads JSON lines `{"id","lang","text"}` and writes `{"id","labels":[{"term","probability","spans"}]}` in the same order.
 * A line that is not such an object is named on standard error and left out; the others are still answered, and the
 * command ends with 1. With `--outside` all lines are read first, then answered by the server that the OUTSIDE_TAGGER settings
 * name, which gets the texts without the personal data found in them; a text that it does not answer has `"labels":null`.
 */
import { createInterface } from 'node:readline';
import { askByCommand } from '../outside/ask-by-command.ts';
import { loadTagger } from '../tagger.ts';
import type { Tagger } from '../tagger.ts';
import { print } from '../print.ts';

interface Asked {
  readonly id: unknown;
  readonly lang?: unknown;
  readonly text: string;
}

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'text' in value &&
  typeof value.text === 'string';

const read = (line: string): Asked | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isAsked(value) ? value : null;
  } catch {
    return null;
  }
};

/** The lines that can be read, as they come. */
async function* askedLines(): AsyncGenerator<Asked> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = read(line);
    if (asked !== null) yield asked;
    else {
      process.stderr.write(`Line ${number} is not a JSON object with an id and a text\n`);
      process.exitCode = 1;
    }
  }
}

const answer = (answered: object): void => print(JSON.stringify(answered));

const labelsOf = (tagger: Tagger, { lang, text }: Asked) =>
  tagger
    .tag(text, typeof lang === 'string' ? { language: lang } : {})
    .labels.filter(({ asserted }) => asserted)
    .map(({ term, probability, spans }) => ({ term, probability, spans }));

async function tagOutside(): Promise<void> {
  const lines: Asked[] = [];
  for await (const line of askedLines()) lines.push(line);
  const languageOf = ({ lang }: Asked) => (typeof lang === 'string' ? lang : 'und');
  const asked = await askByCommand(lines.map((line) => ({ text: line.text, language: languageOf(line) })));
  if (asked === null) return;
  for (const line of lines) {
    const isAnswered = asked.isAnswered(line.text, languageOf(line));
    answer({ id: line.id, labels: isAnswered ? labelsOf(asked.tagger, line) : null });
  }
}

if (process.argv.includes('--outside')) await tagOutside();
else {
  const tagger = loadTagger();
  for await (const line of askedLines()) answer({ id: line.id, labels: labelsOf(tagger, line) });
}
