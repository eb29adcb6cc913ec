import { describe, expect, it } from '@jest/globals';
import { seededRandom, shuffled } from '../learning/random.ts';
import { readTrainingTexts } from '../learning/texts.ts';
import { loadTagger } from '../tagger.ts';
import { compareWindows } from './compare-windows.ts';
import type { Drift, SummariesByLanguage } from './compare-windows.ts';
import { mergeSummaries, summariseReading, summariseReadings } from './summarise-readings.ts';
import type { Reading } from './summarise-readings.ts';
import { shippedVocabulary } from './vocabulary.ts';

const tagger = loadTagger();
const random = seededRandom(3);

interface ReadItem {
  readonly lang: string;
  readonly text: string;
  readonly reading: Reading;
}

function read(text: string, lang: string): ReadItem {
  const tagged = tagger.tag(text, { language: lang });
  return { lang, text, reading: { tagged, words: shippedVocabulary().count(text, lang) } };
}

const items = shuffled(readTrainingTexts(), random)
  .slice(0, 1800)
  .map(({ text, lang }) => read(text, lang));
const english = items.filter(({ lang }) => lang === 'en');

function windowOf(some: readonly ReadItem[]): SummariesByLanguage {
  const byLanguage = Map.groupBy(some, ({ lang }) => lang);
  return new Map(
    [...byLanguage].map(([lang, own]) => [
      lang,
      summariseReadings(
        tagger.version,
        own.map(({ reading }) => reading),
      ),
    ]),
  );
}

const halvesOf = <T>(some: readonly T[]): [T[], T[]] => {
  const mixed = shuffled(some, random);
  return [mixed.slice(0, mixed.length >> 1), mixed.slice(mixed.length >> 1)];
};

const alarmsOf = (drifts: readonly Drift[]) =>
  drifts.filter(({ alarm }) => alarm).map(({ measure }) => measure);

describe('two random halves of the same texts', () => {
  const stated = 0.05;
  const rounds = 200;

  it('raise an alarm no more often than stated', () => {
    let alarmed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [a, b] = halvesOf(items);
      if (alarmsOf(compareWindows(windowOf(a), windowOf(b), { falseAlarms: stated })).length > 0)
        alarmed += 1;
    }
    // 10 of 200 are stated; at that rate fewer than one simulation in a thousand has more than 20.
    expect(alarmed).toBeLessThanOrEqual(20);
  });

  it('raise an alarm no more often than stated where one window is a week with few texts', () => {
    let alarmed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const mixed = shuffled(english, random);
      const drifts = compareWindows(windowOf(mixed.slice(60)), windowOf(mixed.slice(0, 60)), {
        falseAlarms: stated,
      });
      if (alarmsOf(drifts).length > 0) alarmed += 1;
    }
    expect(alarmed).toBeLessThanOrEqual(20);
  });
});

const outages = ['The app', 'The parking app', 'The city app', 'Your app', 'The bus app'].flatMap((app) =>
  ['crashes when I open it', 'has been down since Monday', 'shows a blank screen', 'keeps freezing'].flatMap(
    (fault) =>
      ['Error 503.', 'Android 16, latest version.', 'Reinstalled it twice.', 'Same on my iPhone.'].map(
        (end) => read(`${app} ${fault}. ${end}`, 'en'),
      ),
  ),
);

describe('an alarm is raised', () => {
  const [before, after] = halvesOf(english);

  it('when everybody suddenly writes of one app that is down', () => {
    const alarms = alarmsOf(compareWindows(windowOf(before), windowOf(outages)));
    expect(alarms).toEqual(expect.arrayContaining(['term-probability', 'lengths']));
  });

  it('when people begin to write in a way that the model never saw', () => {
    const slang = after.map(({ text, lang }) => read(text.replace(/(?<=[a-z])[aeiou](?=[a-z])/g, ''), lang));
    expect(alarmsOf(compareWindows(windowOf(before), windowOf(slang)))).toContain('unknown-words');
  });

  it('when the words of the texts come in no order', () => {
    const jumbled = after.map(({ text, lang }) => read(shuffled(text.split(/\s+/), random).join(' '), lang));
    expect(alarmsOf(compareWindows(windowOf(before), windowOf(jumbled)))).toContain('term-probability');
  });

  it('when the texts that carry nothing become many', () => {
    const empty = after.filter(({ reading }) => reading.tagged.labels.every(({ asserted }) => !asserted));
    const more = [...after, ...empty, ...empty, ...empty];
    expect(alarmsOf(compareWindows(windowOf(before), windowOf(more)))).toContain('without-label');
  });

  it('when half of the texts come in another language', () => {
    const dutch = items.filter(({ lang }) => lang === 'nl');
    const [first] = compareWindows(
      windowOf(english),
      windowOf([...english.slice(0, dutch.length), ...dutch]),
    );
    expect(first).toMatchObject({ language: 'all', measure: 'language-mix', alarm: true });
    expect(first?.current['nl']).toBeCloseTo(0.5);
  });
});

describe('too few texts', () => {
  it('say nothing, however much they differ', () => {
    const drifts = compareWindows(windowOf(english), windowOf(outages.slice(0, 20)));
    expect(drifts.every(({ enough, alarm, value }) => !enough && !alarm && value === null)).toBe(true);
    expect(drifts[0]?.n).toEqual({ reference: english.length, current: 20 });
  });

  it('are no error: nothing at all, or a language that was never there', () => {
    expect(alarmsOf(compareWindows(new Map(), new Map()))).toEqual([]);
    const silent = summariseReadings(tagger.version, []);
    expect(alarmsOf(compareWindows(new Map([['it', silent]]), new Map([['de', silent]])))).toEqual([]);
  });
});

describe('a summary', () => {
  const some = items.slice(0, 200).map(({ reading }) => reading);
  const whole = summariseReadings('v1', some);

  it('of days added up is that of all their texts, in whatever order', () => {
    const single = shuffled(some, random).map((reading) => summariseReading('v1', reading));
    const days = [single.slice(0, 70), single.slice(70, 71), single.slice(71)].map(mergeSummaries);
    expect(mergeSummaries(days)).toEqual(whole);
  });

  it('stays as large, whatever it sums up', () => {
    const numbers = (summary: unknown) => JSON.stringify(summary).match(/\d+/g)!.length;
    expect(numbers(whole)).toBe(numbers(summariseReadings('v1', [])));
    expect(JSON.stringify(whole).length).toBeLessThan(2000);
  });

  it('of one version of the model is not added to that of another', () => {
    expect(() => mergeSummaries([whole, summariseReadings('v2', [])])).toThrow(RangeError);
    expect(() => compareWindows(new Map([['en', whole]]), windowOf(english))).toThrow(RangeError);
    expect(() => mergeSummaries([])).toThrow(RangeError);
  });

  it('takes texts without a word', () => {
    expect(summariseReadings('v1', [read('🙂', 'en').reading])).toMatchObject({
      texts: 1,
      withoutLabel: 1,
      unknown: { texts: 0, sum: 0 },
    });
  });
});

describe('words', () => {
  it('are known as the tagger reads them: folded, with English contractions whole', () => {
    expect(shippedVocabulary().count("Don't CALL the council, zxqv wrote.", 'en-GB')).toEqual({
      words: 6,
      unknown: 1,
    });
  });
});
