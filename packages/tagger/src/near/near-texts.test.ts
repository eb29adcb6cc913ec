import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../learning/random.ts';
import { nearness, nearnessOf, NearTexts } from './near-texts.ts';
import { signatureOf } from './signature.ts';

const bench = 'Please put a bench in front of the library, older people need to rest.';

describe('near ideas', () => {
  it('finds the twin of an idea in another language before a neighbour and leaves out the rest', () => {
    const texts = new NearTexts();
    texts.add('twin', 'Una panchina davanti alla biblioteca per gli anziani.', 'it');
    texts.add('neighbour', 'The library should open on Sundays.', 'en');
    texts.add('other', 'Der Bus 7 fährt abends nicht mehr.', 'de');
    const found = texts.nearest(bench, 5, 'en');
    expect(found.map(({ id }) => id)).toEqual(['twin', 'neighbour']);
    expect(found[0]!.closeness).toBe('duplicate');
  });

  it('is 1 for the same text, 0 for nothing in common, and the same both ways', () => {
    const other = 'Der Bus 7 fährt abends nicht mehr.';
    expect(nearness(bench, bench)).toBeCloseTo(1, 5);
    expect(nearness(bench, other)).toBe(0);
    expect(nearness('', bench)).toBe(0);
    const swim = 'The library near the pool needs a bench.';
    expect(nearness(bench, swim)).toBeCloseTo(nearness(swim, bench), 6);
  });

  it('forgets what was removed and takes the newest text of an id', () => {
    const texts = new NearTexts();
    for (let i = 0; i < 200; i += 1) texts.add(`old ${i}`, bench, 'en');
    for (let i = 0; i < 199; i += 1) expect(texts.remove(`old ${i}`)).toBe(true);
    expect(texts.remove('old 0')).toBe(false);
    expect(texts.nearest(bench, 9, 'en').map(({ id }) => id)).toEqual(['old 199']);
    texts.add('old 199', 'Der Bus 7 fährt abends nicht mehr.', 'de');
    expect(texts.nearest(bench, 9, 'en')).toEqual([]);
    expect(texts.size).toBe(1);
  });

  it('gives what comparing with each text one by one gives, after any adding and removing', () => {
    const random = seededRandom(3);
    const words = 'bench library bus stop tree park school pool Garibaldi noise ramp lift dog market'.split(
      ' ',
    );
    const draw = () => Array.from({ length: 6 }, () => words[Math.floor(random() * words.length)]).join(' ');
    const texts = new NearTexts();
    const kept = new Map<string, string>();
    for (let round = 0; round < 400; round += 1) {
      const id = String(Math.floor(random() * 120));
      if (random() < 0.4) {
        texts.remove(id);
        kept.delete(id);
      } else {
        const text = draw();
        texts.add(id, text, 'en');
        kept.set(id, text);
      }
    }
    const query = draw();
    const found = texts.nearest(query, 1000, 'en');
    const asked = signatureOf(query, 'en');
    const expected = [...kept].filter(([, text]) => nearnessOf(asked, signatureOf(text, 'en')) > 0);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.map(([id]) => id)));
    for (const { id, nearness: value } of found)
      expect(value).toBeCloseTo(nearnessOf(asked, signatureOf(kept.get(id)!, 'en')), 4);
  });

  it('answers from stored signatures as from texts', () => {
    const texts = new NearTexts();
    texts.add('a', signatureOf('The library should open on Sundays.', 'en'));
    expect(texts.nearest(signatureOf(bench, 'en'), 1)).toEqual(texts.nearest(bench, 1, 'en'));
  });
});
