/** Says what led to what: `pnpm tagger:explain "text" [--language=xx]`. */
import { readText } from '../features/read-text.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { loadTagger, shippedModel } from '../tagger.ts';
import { tokenise } from '../text/tokenise.ts';
import { print } from '../print.ts';

const args = process.argv.slice(2);
const text = args.find((arg) => !arg.startsWith('--')) ?? '';
const given = args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length);
const { language, labels } = loadTagger().tag(text, given === undefined ? {} : { language: given });
const model = shippedModel();
const reading = lexiconLanguages.find((candidate) => candidate === language) ?? 'en';
const known = model.read(tokenise(text), reading);
const values = model.weigh(known);
const names = new Map(
  readText(text, reading).features.map(({ name, kind, parts }) => [model.rowOf(kind, ...parts), name]),
);
const most = 8;

print(`${model.description.version}, language ${language}`);
const shown = labels
  .map((label, t) => ({ ...label, t }))
  .sort((a, b) => b.probability - a.probability)
  .filter(({ asserted, unsure }, rank) => asserted || unsure || rank < 3);
for (const { term, probability, asserted, unsure, spans, t } of shown) {
  const verdict = asserted ? 'asserted' : 'not asserted';
  const threshold = model.description.thresholds[t]!.toFixed(2);
  print(
    `\n${term} ${probability.toFixed(3)} (threshold ${threshold}): ${verdict}${unsure ? ', for review' : ''}`,
  );
  for (const { start, end } of spans) print(`  evidence: "${text.slice(start, end)}"`);
  const parts = known.rows
    .map((row, i) => ({ name: names.get(row)!, part: values[i]! * model.weight(row, t) }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  for (const { name, part } of parts.slice(0, most))
    print(`  ${part >= 0 ? '+' : ''}${part.toFixed(2)}  ${name}`);
}
