import { describe, expect, it } from '@jest/globals';
import { categoryIds } from '@concivis/framework';
import { judge } from './judge.ts';
import { LinearModel } from '../model/linear-model.ts';
import { shippedModel, taggerOf } from '../tagger.ts';
import { microF1 } from './figures.ts';
import { readCollection } from './texts.ts';
import { readConfiguration, trainModel } from './train-model.ts';

const { texts } = readCollection();
const configuration = readConfiguration();
const settings = { ...configuration, folds: 2, learning: { ...configuration.learning, epochs: 3 } };

describe('training', () => {
  it('gives the same model, byte for byte, from the same texts', () => {
    const few = { texts: texts.filter((_, i) => i % 40 === 0), files: [], digest: '' };
    expect(JSON.stringify(trainModel(few, settings))).toBe(JSON.stringify(trainModel(few, settings)));
  });

  it('answers with probabilities also of a term that no text carries', () => {
    const without = texts.filter(({ labels }, i) => i % 60 === 0 && !labels.includes('data.volume'));
    const tagger = taggerOf(new LinearModel(trainModel({ texts: without, files: [], digest: '' }, settings)));
    for (const { text } of texts.slice(0, 50))
      for (const { probability } of tagger.tag(text).labels) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
  });

  it('says the same of a text however sure it is made, and asks a person about the same terms', () => {
    const few = { texts: texts.filter((_, i) => i % 40 === 0), files: [], digest: '' };
    const [asWritten, asReal] = [{ slope: 1, shift: 0 }, configuration.onRealTexts].map((onRealTexts) =>
      taggerOf(new LinearModel(trainModel(few, { ...settings, onRealTexts }))),
    );
    const said = ({ asserted, unsure }: { asserted: boolean; unsure: boolean }) => ({ asserted, unsure });
    for (const { text } of texts.slice(0, 50)) {
      const [written, real] = [asWritten!.tag(text).labels, asReal!.tag(text).labels];
      expect(real.map(said)).toEqual(written.map(said));
      expect(real.map((label) => label.probability)).not.toEqual(written.map((label) => label.probability));
    }
  });

  it('learns something that holds for texts it has not seen', () => {
    const english = texts.filter(({ lang }) => lang === 'en').filter((_, i) => i % 3 === 0);
    const model = trainModel(
      { texts: english.filter((_, i) => i % 4 !== 0), files: [], digest: '' },
      settings,
    );
    const judged = judge(
      english.filter((_, i) => i % 4 === 0),
      taggerOf(new LinearModel(model)),
    );
    expect(microF1(judged, categoryIds)).toBeGreaterThan(0.35);
  });

  it('was done for the shipped model on texts that are still there, unchanged', () => {
    const { trainedOn } = shippedModel().description;
    expect(readCollection(trainedOn.files).digest).toBe(trainedOn.digest);
  });
});
