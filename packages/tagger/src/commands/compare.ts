/** Compares two model files on labelled texts: `pnpm tagger:compare A B file.jsonl [--half=choosing|other]`. */
import { categoryIds, termIds } from '@concivis/framework';
import { bootstrap, countTerm, figuresOf, macroF1, microF1 } from '../learning/figures.ts';
import { readLabelledTexts } from '../learning/texts.ts';
import { loadTagger } from '../tagger.ts';
import { halfOf, judge } from '../learning/judge.ts';
import { print } from '../print.ts';

const [a, b, file] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (a === undefined || b === undefined || file === undefined) {
  process.stderr.write('usage: tagger:compare A.json B.json texts.jsonl [--half=choosing|other]\n');
  process.exit(2);
}
const half = process.argv.find((arg) => arg.startsWith('--half='))?.slice('--half='.length);
const texts = readLabelledTexts(file).filter(({ id }) => half === undefined || halfOf(id) === half);
const first = judge(texts, loadTagger(a));
const second = judge(texts, loadTagger(b));
const pairs = first.map((judged, i) => ({ first: judged, second: second[i]! }));

print(`A ${loadTagger(a).version}\nB ${loadTagger(b).version}\n${texts.length} texts\n`);
for (const [name, figure] of [['macro', macroF1] as const, ['micro', microF1] as const]) {
  const gain = bootstrap(
    pairs,
    (drawn) =>
      figure(
        drawn.map((pair) => pair.second),
        categoryIds,
      ) -
      figure(
        drawn.map((pair) => pair.first),
        categoryIds,
      ),
  );
  const was = figure(first, categoryIds).toFixed(3);
  const is = figure(second, categoryIds).toFixed(3);
  print(
    `${name} F1 of 17: A ${was}, B ${is}, B - A ${gain.value.toFixed(3)} (${gain.low.toFixed(3)} to ${gain.high.toFixed(3)})`,
  );
}
print('\n| term | A | B |\n|---|---|---|');
for (const term of termIds) {
  const was = figuresOf(countTerm(first, term)).f1;
  const is = figuresOf(countTerm(second, term)).f1;
  print(`| ${term} | ${was.toFixed(3)} | ${is.toFixed(3)} |`);
}
