/** Trains the shipped model from the project's texts: `pnpm tagger:train [target file]`. */
import { writeFileSync } from 'node:fs';
import { readTrainingTexts } from '../learning/texts.ts';
import { readConfiguration, trainModel } from '../learning/train-model.ts';

const texts = readTrainingTexts();
const model = trainModel(texts, readConfiguration());
const target = process.argv[2] ?? new URL('../../model/tagger.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(model)}\n`);
process.stdout.write(`${model.version}: ${texts.length} texts, ${model.features.split('\n').length} features\n`);
