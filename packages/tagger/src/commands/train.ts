/** Trains the shipped model from the project's texts: `pnpm tagger:train [file]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readTrainingTexts } from '../learning/texts.ts';
import { trainModel } from '../learning/train-model.ts';
import type { Configuration } from '../learning/train-model.ts';

const configuration = JSON.parse(
  readFileSync(new URL('../../training/configuration.json', import.meta.url), 'utf8'),
) as Configuration;
const texts = readTrainingTexts();
const model = trainModel(texts, configuration);
const target = process.argv[2] ?? new URL('../../model/tagger.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(model)}\n`);
process.stdout.write(
  `${model.version}: ${texts.length} texts, ${model.features.split('\n').length} features\n`,
);
