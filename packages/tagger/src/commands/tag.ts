/**
 * Reads JSON lines `{"id","lang","text"}` and writes `{"id","labels":[{"term","probability","spans"}]}` in the same order.
 * A line that is not such an object is named on standard error and left out; the others are still answered, and the
 * command ends with 1.
 */
import { createInterface } from 'node:readline';
import { loadTagger } from '../tagger.ts';

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

const tagger = loadTagger();
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  const asked = read(line);
  if (asked === null) {
    process.stderr.write(`Line ${number} is not a JSON object with an id and a text\n`);
    process.exitCode = 1;
    continue;
  }
  const { id, lang, text } = asked;
  const labels = tagger
    .tag(text, typeof lang === 'string' ? { language: lang } : {})
    .labels.filter(({ asserted }) => asserted)
    .map(({ term, probability, spans }) => ({ term, probability, spans }));
  process.stdout.write(`${JSON.stringify({ id, labels })}\n`);
}
