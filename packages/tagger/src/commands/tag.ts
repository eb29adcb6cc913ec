/** Reads JSON lines `{"id","lang","text"}` and writes `{"id","labels":[{"term","probability","spans"}]}` in the same order. */
import { createInterface } from 'node:readline';
import { loadTagger } from '../tagger.ts';

const tagger = loadTagger();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const { id, lang, text } = JSON.parse(line) as { id: unknown; lang?: unknown; text: unknown };
  const options = typeof lang === 'string' ? { language: lang } : {};
  const labels = tagger
    .tag(typeof text === 'string' ? text : '', options)
    .labels.filter(({ asserted }) => asserted)
    .map(({ term, probability, spans }) => ({ term, probability, spans }));
  process.stdout.write(`${JSON.stringify({ id, labels })}\n`);
}
