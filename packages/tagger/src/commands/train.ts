/**
 * Trains the shipped model from the project's texts: `pnpm tagger:train [target file]`.
 * With `--check` it trains on the files that the shipped model names and fails unless every byte is the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readCollection } from '../learning/texts.ts';
import { readConfiguration, trainModel } from '../learning/train-model.ts';
import type { ModelFile } from '../model/model-file.ts';
import { print } from '../print.ts';

const shipped = new URL('../../model/tagger.json', import.meta.url);
const checks = process.argv.includes('--check');

function check(): void {
  const content = readFileSync(shipped, 'utf8');
  const { trainedOn, version } = JSON.parse(content) as ModelFile;
  const collection = readCollection(trainedOn.files);
  if (collection.digest !== trainedOn.digest) {
    process.stderr.write(`The texts changed since ${version} was trained: run pnpm tagger:train\n`);
    process.exitCode = 1;
    return;
  }
  const same = `${JSON.stringify(trainModel(collection, readConfiguration()))}\n` === content;
  print(same ? `${version}: trained again, the same bytes` : `${version}: training gives another model`);
  process.exitCode = same ? 0 : 1;
}

function train(): void {
  const model = trainModel(readCollection(), readConfiguration());
  const target = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? shipped;
  writeFileSync(target, `${JSON.stringify(model)}\n`);
  print(`${model.version}: ${model.trainedOn.texts} texts, ${model.features} features`);
}

if (checks) check();
else train();
