import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { termIds } from '@concivis/framework';
import { readCollection } from './learning/texts.ts';
import { loadTagger, withoutSpans } from './tagger.ts';

const tagger = loadTagger();

const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udc00b',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'مرحبا بالعالم، أين الخدمة؟',
  '‮evil‬',
  'e\u0301'.repeat(500),
  "''''’’’n't 's",
  '.,;:!?\n\n\n',
  'ﬁﬂ № ½ ⁵',
  '字'.repeat(3000),
  '<script>alert(1)</script>',
  'constructor __proto__ toString hasOwnProperty',
  'x'.repeat(100_000),
  'no reply, '.repeat(10_000),
];

const examples: readonly { text: string; language: string }[] = [
  { language: 'en', text: 'I have written to the council four times and nobody has ever replied.' },
  { language: 'es', text: 'Las colas son eternas y hay que llevar los mismos papeles cada vez.' },
  { language: 'it', text: "Ho scritto tre volte all'ufficio e nessuno ha mai risposto." },
  { language: 'fr', text: "Il faudrait pouvoir choisir l'heure du rendez-vous et la langue du formulaire." },
  { language: 'de', text: 'Die Stadt sollte auf dem leeren Parkplatz einen Gemeinschaftsgarten anlegen.' },
  { language: 'nl', text: 'De gemeente heeft al deze gegevens al, maar niemand gebruikt ze.' },
  { language: 'pt', text: 'Ainda exigem a assinatura em papel e o original carimbado, enviado por fax.' },
];

const assertedOf = (text: string, language?: string) =>
  tagger.tag(text, language === undefined ? {} : { language }).labels.filter(({ asserted }) => asserted);

describe('the tagger', () => {
  it('answers every term for every string, however broken', () => {
    for (const text of nasty) expect(tagger.tag(text).labels.map(({ term }) => term)).toEqual(termIds);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, language) => {
        const { labels } = tagger.tag(text, { language });
        return labels.length === 32 && labels.every(({ probability: p }) => p >= 0 && p <= 1);
      }),
    );
  });

  it('asserts nothing of a text without words', () => {
    for (const text of ['', '   ', '...', '🙂']) expect(assertedOf(text)).toEqual([]);
  });

  it('reads a text in its own language where another was said', () => {
    for (const { text, language } of examples)
      for (const said of ['en', 'fr', 'ar', 'und'])
        expect(tagger.tag(text, { language: said })).toEqual(tagger.tag(text, { language }));
  });

  it('recognises plain statements in each of the seven languages', () => {
    expect(examples.map(({ text, language }) => assertedOf(text, language).map(({ term }) => term))).toEqual([
      expect.arrayContaining(['interaction.resistance']),
      expect.arrayContaining(['simplification.higher-burdens']),
      expect.arrayContaining(['interaction.resistance']),
      expect.arrayContaining(['tailoring.customisation']),
      expect.arrayContaining(['interaction.new-ideas']),
      expect.arrayContaining(['data.unexploited-value']),
      expect.arrayContaining(['tailoring.outdated-regulations']),
    ]);
  });

  it('finds the language by itself and answers as if it had been given', () => {
    for (const { text, language } of examples)
      expect(tagger.tag(text)).toEqual(tagger.tag(text, { language }));
  });

  it('gives the same answer whatever was tagged before', () => {
    const before = examples.map(({ text }) => tagger.tag(text));
    for (const text of nasty) tagger.tag(text);
    expect(examples.map(({ text }) => tagger.tag(text))).toEqual(before);
  });

  it('asserts exactly what reaches the threshold of its term', () => {
    const { thresholds } = tagger.modelCard;
    for (const { text } of examples)
      for (const { term, probability, asserted } of tagger.tag(text).labels)
        expect(asserted).toBe(probability >= thresholds[term]!);
  });
});

describe('whoever tries to mislead it', () => {
  const probabilityOf = (term: string, text: string) =>
    tagger.tag(text, { language: 'en' }).labels.find((label) => label.term === term)!.probability;

  it('gains nothing by saying a thing fifty times', () => {
    for (const { text, language } of examples) {
      const once = assertedOf(text, language);
      for (const { term, probability } of assertedOf(`${text} `.repeat(50), language)) {
        const before = once.find((label) => label.term === term)?.probability ?? 0;
        expect(probability - before).toBeLessThan(0.25);
      }
    }
  });

  it('is believed less when the thing is denied, though not always enough', () => {
    const pairs = [
      ['simplification.higher-burdens', 'The form is complicated.', 'It was not complicated at all.'],
      ['interaction.resistance', 'Nobody ever replied to me.', 'They replied to me at once.'],
      ['citizen.distrust', 'I do not trust them with this.', 'I trust them with this.'],
    ] as const;
    for (const [term, said, denied] of pairs)
      expect(probabilityOf(term, denied)).toBeLessThan(probabilityOf(term, said) - 0.2);
  });

  it('does not tell a quotation from the writer’s own words, which the model card says', () => {
    const quoted = 'My neighbour says “nobody ever replies”, but I got an answer the next day.';
    expect(assertedOf(quoted, 'en').map(({ term }) => term)).toContain('interaction.resistance');
  });

  it('gets labels for a mere list of words, which the model card says', () => {
    const list = 'privacy, privacy, privacy, fax, fax, data, data, volunteers, queue';
    expect(assertedOf(list, 'en').length).toBeGreaterThan(0);
  });
});

describe('the figures that are kept of the model', () => {
  it('are of this very model', () => {
    const path = new URL('../model/figures.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    expect(version).toBe(tagger.version);
  });
});

describe('the evidence of a label', () => {
  const texts = readCollection().texts.filter((_, i) => i % 40 === 0);

  it('lies within the text, in order, on whole words', () => {
    for (const { text, lang } of texts)
      for (const { spans } of assertedOf(text, lang)) {
        expect(spans.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(
            /^[\p{L}\p{N}\p{M}€$£%].*[\p{L}\p{N}\p{M}€$£%]$|^[\p{L}\p{N}\p{M}€$£%]$/su,
          );
          last = end;
        }
      }
  });

  it('carries the label: without it the probability is lower', () => {
    let checked = 0;
    for (const { text, lang } of texts)
      for (const { term, probability, spans } of assertedOf(text, lang)) {
        const without = tagger.tag(withoutSpans(text, spans), { language: lang }).labels;
        expect(without.find((label) => label.term === term)!.probability).toBeLessThan(probability);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(100);
  });
});

describe('the time that tagging takes', () => {
  const hundredWords =
    'I have called the office several times and each time they sent me to another department. '.repeat(6);
  /** Milliseconds of this process's own work, the best of several rounds: whatever else the machine does, it is not counted. */
  const timeOf = (text: string, rounds: number) =>
    Math.min(
      ...Array.from({ length: rounds }, () => {
        const before = process.cpuUsage();
        tagger.tag(text, { language: 'en' });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1_000;
      }),
    );

  it('stays small for a text of ordinary length', () => {
    timeOf(hundredWords, 50);
    // The product promises 2 ms; a machine busy with other tests gets some room.
    expect(timeOf(hundredWords, 50)).toBeLessThan(8);
  });

  it('grows with the length of the text and no faster', () => {
    // Eight times as many words. Both are longer than what pairs are read in, so that evidence costs either of them the same a word.
    const short = timeOf(hundredWords.repeat(25), 7);
    const long = timeOf(hundredWords.repeat(200), 3);
    expect(long / short).toBeLessThan(16);
  });
});
