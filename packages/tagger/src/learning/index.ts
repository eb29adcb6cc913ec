/** Training and evaluation, for whoever trains models beside the shipped one: `@concivis/tagger/learning`. */
import { Vocabulary } from '../drift/vocabulary.ts';
import { LinearModel } from '../model/linear-model.ts';
import type { ModelDescription, ModelFile } from '../model/model-file.ts';
import { shippedModel, taggerOf } from '../tagger.ts';
import type { Tagger } from '../tagger.ts';

export { featuresVersion } from '../features/read-features.ts';
export type { ModelFile } from '../model/model-file.ts';
export { figuresOf } from './figures.ts';
export type { Counts } from './figures.ts';
export { judge } from './judge.ts';
export { seededRandom } from './random.ts';
export { shippedFigures } from './shipped-figures.ts';
export type { GroupFigure, Summary } from './summarise.ts';
export { readCollection } from './texts.ts';
export type { LabelledText, TextCollection, TextKind } from './texts.ts';
export { readConfiguration, trainModel } from './train-model.ts';
export type { Configuration } from './train-model.ts';

/** What the model that the package ships was trained on. */
export function shippedTraining(): ModelDescription['trainedOn'] {
  return shippedModel().description.trainedOn;
}

/** A model at work: the tagger, and the words that it knows. */
export interface OpenedModel {
  readonly tagger: Tagger;
  readonly vocabulary: Vocabulary;
}

/**
 * Opens a model file at hand.
 *
 * @throws Error when the file was trained on other features than this code reads.
 */
export function openModel(file: ModelFile): OpenedModel {
  const model = new LinearModel(file);
  return { tagger: taggerOf(model), vocabulary: new Vocabulary(model) };
}
