/** Training and evaluation, for whoever trains models beside the shipped one: `@concivis/tagger/learning`. */
import { featuresVersion } from '../features.ts';
import { LinearModel } from '../model.ts';
import type { ModelFile } from '../model.ts';
import { shippedModel, taggerOf } from '../tagger.ts';
import type { Tagger } from '../tagger.ts';

export { featuresVersion } from '../features.ts';
export type { ModelFile } from '../model.ts';
export { figuresOf } from './figures.ts';
export type { Counts } from './figures.ts';
export { judge } from './judge.ts';
export { seededRandom } from './random.ts';
export { shippedFigures } from './shipped-figures.ts';
export type { RealFigures } from './shipped-figures.ts';
export { readCollection } from './texts.ts';
export type { LabelledText, TextCollection, TextKind } from './texts.ts';
export { readConfiguration, trainModel } from './train-model.ts';
export type { Configuration } from './train-model.ts';

/** The file of the model that the package ships. */
export function shippedFile(): ModelFile {
  return shippedModel().file;
}

/**
 * A tagger over a model file at hand.
 *
 * @throws Error when the file was trained on other features than this code reads.
 */
export function openModel(file: ModelFile): Tagger {
  if (file.featuresVersion !== featuresVersion)
    throw new Error(
      `model ${file.version} reads features ${file.featuresVersion}, the code ${featuresVersion}`,
    );
  return taggerOf(new LinearModel(file));
}
