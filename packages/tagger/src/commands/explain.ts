/** Says what led to what: `pnpm tagger:explain "text" [--language=xx]`. */
import { readText } from '../features.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { loadTagger, shippedModel } from '../tagger.ts';

const args = process.argv.slice(2);
const text = args.find((arg) => !arg.startsWith('--')) ?? '';
const given = args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length);
const { language, labels } = loadTagger().tag(text, given === undefined ? {} : { language: given });
const model = shippedModel();
const names = model.names();
const reading = lexiconLanguages.find((candidate) => candidate === language) ?? 'en';
const known = model.know(readText(text, reading).features);
const most = 8;

process.stdout.write(`${model.file.version}, language ${language}\n`);
const shown = labels
  .map((label, t) => ({ ...label, t }))
  .sort((a, b) => b.probability - a.probability)
  .filter(({ asserted, unsure }, rank) => asserted || unsure || rank < 3);
for (const { term, probability, asserted, unsure, spans, t } of shown) {
  const verdict = asserted ? 'asserted' : 'not asserted';
  const threshold = model.file.thresholds[t]!.toFixed(2);
  process.stdout.write(
    `\n${term} ${probability.toFixed(3)} (threshold ${threshold}): ${verdict}${unsure ? ', for review' : ''}\n`,
  );
  for (const { start, end } of spans) process.stdout.write(`  evidence: "${text.slice(start, end)}"\n`);
  const parts = known
    .map(({ row, value }) => ({ name: names[row]!, part: value * model.weight(row, t) }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  for (const { name, part } of parts.slice(0, most))
    process.stdout.write(`  ${part >= 0 ? '+' : ''}${part.toFixed(2)}  ${name}\n`);
}
