/**
 * What the readings beside the 32 terms are worth, the labels that the model learns from, and its evidence: `pnpm tagger:figures`.
 *
 * Judges personal data, conduct, phase, perspective, near ideas and languages on `packages/tagger/evaluation`, by kind and by
 * language, on the lines that no rule was tuned on (`held` and `fresh`); a table of all kinds tells the parts apart.
 */
import { categoryIds } from '@concivis/framework';
import { judgeReadings } from '../figures/judge-readings.ts';
import { countJudgements, figuresOfCounts } from '../figures/judgements.ts';
import type { Judgement } from '../figures/judgements.ts';
import { compareEvidence, readMarkedTexts, type MarkedText } from '../figures/marked-evidence.ts';
import { readSecondCoding, type TwiceLabelled } from '../figures/second-coding.ts';
import { macroF1, microF1 } from '../learning/figures.ts';
import { print } from '../print.ts';
import { loadTagger } from '../tagger.ts';

const figure = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(3));

function printRow(name: string, judgements: readonly Judgement[]): void {
  const counts = countJudgements(judgements);
  const { precision, recall, f1 } = figuresOfCounts(counts);
  const figures = [precision, recall, f1].map(figure).join(' | ');
  print(`| ${name} | ${counts.right + counts.missed} | ${counts.right} | ${counts.extra} | ${figures} |`);
}

function printTable(title: string, groups: Iterable<readonly [string, readonly Judgement[]]>): void {
  print(`\n| ${title} | in the texts | found | found wrongly | precision | recall | F1 |`);
  print('|---|---|---|---|---|---|---|');
  for (const [name, members] of groups) printRow(name, members);
}

const judgements = judgeReadings();
const held = judgements.filter(({ part }) => part !== 'tune');
for (const [task, members] of Map.groupBy(held, (one) => one.task)) {
  printTable(
    `${task}, by kind`,
    Map.groupBy(members, ({ kind }) => kind),
  );
  printTable(
    `${task}, by language`,
    Map.groupBy(members, ({ language }) => language),
  );
}
printTable(
  'all kinds',
  [...Map.groupBy(judgements, ({ task, part }) => `${task}, ${part}`)].sort(([a], [b]) => a.localeCompare(b)),
);

const twice = readSecondCoding();
const agreement = (members: readonly TwiceLabelled[]) =>
  `${members.length} | ${figure(macroF1(members, categoryIds))} | ${figure(microF1(members, categoryIds))} |`;
print('\n| labelled twice | texts | macro F1 of 17 | micro F1 of 17 |\n|---|---|---|---|');
print(`| all | ${agreement(twice)}`);
for (const [from, members] of Map.groupBy(twice, (one) => one.from))
  print(`| ${from} | ${agreement(members)}`);
for (const [lang, members] of Map.groupBy(twice, (one) => one.lang))
  print(`| ${lang} | ${agreement(members)}`);

const marked = readMarkedTexts();
const evidence = (members: readonly MarkedText[]) => {
  const { labels, met, ofEvidence, byLot } = compareEvidence(members, loadTagger());
  return `${labels} | ${[met, ofEvidence, byLot].map(figure).join(' | ')} |`;
};
print('\n| evidence | right labels | met by a mark | marked words in it | marked words in the text |');
print('|---|---|---|---|---|');
print(`| all | ${evidence(marked)}`);
for (const [lang, members] of Map.groupBy(marked, ({ text }) => text.lang))
  print(`| ${lang} | ${evidence(members)}`);
