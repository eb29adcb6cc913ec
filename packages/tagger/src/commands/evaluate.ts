/**
 * Evaluates the shipped model on labelled texts: `pnpm tagger:evaluate [file.jsonl] [--half=choosing|other] [--model=file] [--outside] [--json]`.
 * With `--outside` the texts are sent, without the personal data found in them, to the server that the OUTSIDE_TAGGER settings
 * name, and its answers are judged by the same measures. Without a file, the project's own texts are used, each by a model that has not seen it. `--json` prints what
 * `model/figures.json` keeps of it.
 */
import { categoryIds, termIds } from '@concivis/framework';
import { bootstrap, countTerm, figuresOf, macroF1, microF1, reliability } from '../learning/figures.ts';
import type { Interval } from '../learning/figures.ts';
import { judgeHeldOut } from '../learning/held-out.ts';
import { halfOf, judge } from '../learning/judge.ts';
import type { JudgedText } from '../learning/judge.ts';
import { lengthOf, summarise } from '../learning/summarise.ts';
import { readLabelledTexts, readTrainingTexts } from '../learning/texts.ts';
import type { LabelledText } from '../learning/texts.ts';
import { askByCommand } from '../outside/ask-by-command.ts';
import { loadTagger } from '../tagger.ts';
import { print } from '../print.ts';

const percent = (value: number) => (Number.isNaN(value) ? '   - ' : value.toFixed(3));
const interval = ({ value, low, high }: Interval) => `${percent(value)} (${percent(low)}-${percent(high)})`;

function printTerms(judged: readonly JudgedText[]): void {
  print('| term | texts | precision | recall | F1 |\n|---|---|---|---|---|');
  for (const term of termIds) {
    const counts = countTerm(judged, term);
    const { precision, recall, f1 } = figuresOf(counts);
    print(
      `| ${term} | ${counts.right + counts.missed} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`,
    );
  }
}

function printOverall(judged: readonly JudgedText[]): void {
  print('| over | macro F1 (95 %) | micro F1 (95 %) |\n|---|---|---|');
  for (const [name, terms] of [['17 categories', categoryIds] as const, ['32 terms', termIds] as const]) {
    const macro = bootstrap(judged, (drawn) => macroF1(drawn, terms));
    const micro = bootstrap(judged, (drawn) => microF1(drawn, terms));
    print(`| ${name} | ${interval(macro)} | ${interval(micro)} |`);
  }
}

function printGroups(
  title: string,
  judged: readonly JudgedText[],
  groupOf: (text: LabelledText) => string,
): void {
  print(
    `\n| ${title} | texts | macro F1 of 17 | micro F1 of 17 (95 %) | texts with none: left empty |\n|---|---|---|---|---|`,
  );
  const groups = Map.groupBy(judged, ({ text }) => groupOf(text));
  for (const [group, members] of [...groups].sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )) {
    const micro = bootstrap(members, (drawn) => microF1(drawn, categoryIds));
    const none = members.filter(({ truth }) => truth.size === 0);
    const empty = none.filter(({ asserted }) => asserted.size === 0).length;
    print(
      `| ${group} | ${members.length} | ${percent(macroF1(members, categoryIds))} | ${interval(micro)} | ${empty}/${none.length} |`,
    );
  }
}

function printReliability(judged: readonly JudgedText[]): void {
  const { rows, error } = reliability(judged.flatMap(({ predictions }) => predictions));
  print(
    `\nExpected calibration error: ${error.toFixed(4)}\n\n| probability | predictions | mean | carried |\n|---|---|---|---|`,
  );
  for (const { from, count, meanProbability, shareTrue } of rows)
    print(`| ${from.toFixed(1)}+ | ${count} | ${percent(meanProbability)} | ${percent(shareTrue)} |`);
}

/** Judges what an outside server says of the texts that it answered; null when it cannot be asked. */
async function judgeOutside(texts: readonly LabelledText[]): Promise<JudgedText[] | null> {
  const asked = await askByCommand(texts.map(({ text, lang }) => ({ text, language: lang })));
  return (
    asked &&
    judge(
      texts.filter(({ text, lang }) => asked.isAnswered(text, lang)),
      asked.tagger,
    )
  );
}

async function run(args: readonly string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  const half = args.find((arg) => arg.startsWith('--half='))?.slice('--half='.length);
  const model = args.find((arg) => arg.startsWith('--model='))?.slice('--model='.length);
  const texts =
    file === undefined
      ? null
      : readLabelledTexts(file).filter(({ id }) => half === undefined || halfOf(id) === half);
  const judged = args.includes('--outside')
    ? await judgeOutside(texts ?? readTrainingTexts().filter((_, i) => i % 5 === 0))
    : texts === null
      ? judgeHeldOut()
      : judge(texts, loadTagger(model));
  if (judged === null) return;
  if (args.includes('--json')) {
    print(JSON.stringify(summarise(judged)));
    return;
  }
  print(`${judged.length} texts${half ? `, ${half} half` : ''}\n`);
  printTerms(judged);
  print('');
  printOverall(judged);
  printGroups('language', judged, ({ lang }) => lang);
  printGroups('kind', judged, ({ kind }) => kind);
  printGroups('words', judged, lengthOf);
  printReliability(judged);
}

await run(process.argv.slice(2));
