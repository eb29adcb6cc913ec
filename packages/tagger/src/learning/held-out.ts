import { judge } from './judge.ts';
import type { JudgedText } from './judge.ts';
import { LinearModel } from '../model/linear-model.ts';
import { taggerOf } from '../tagger.ts';
import { readConfiguration, trainModel } from './train-model.ts';
import { readTrainingTexts } from './texts.ts';

/**
 * Trains without every fifth of the project's texts and judges those: an honest figure on written texts, which says
 * less about real ones than an evaluation on real ones does.
 */
export function judgeHeldOut(): JudgedText[] {
  const texts = readTrainingTexts();
  const model = trainModel(
    { texts: texts.filter((_, i) => i % 5 !== 0), files: [], digest: '' },
    readConfiguration(),
  );
  return judge(
    texts.filter((_, i) => i % 5 === 0),
    taggerOf(new LinearModel(model)),
  );
}
