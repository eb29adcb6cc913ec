import { describe, expect, it } from '@jest/globals';
import { codebook } from './codebook.ts';
import { loadDefinitions } from './definitions/index.ts';
import { frameworkLanguages, loadLabels } from './labels/index.ts';
import { citation, references, sourcesOf, type ReferenceId } from './references.ts';
import { isTermId, termIds } from './terms.ts';

const english = { labels: await loadLabels('en'), definitions: await loadDefinitions('en') };

/** Every text of a two-level table, as `group.key` and text. */
function textsOf(table: object): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [group, entries] of Object.entries(table)) {
    for (const [key, text] of Object.entries(entries as Record<string, string>)) {
      texts.set(`${group}.${key}`, text);
    }
  }
  return texts;
}

describe.each(frameworkLanguages)('the framework in %s', (language) => {
  it('names and explains exactly what the English one does', async () => {
    const labels = textsOf(await loadLabels(language));
    const definitions = textsOf(await loadDefinitions(language));
    expect([...labels.keys()]).toEqual([...textsOf(english.labels).keys()]);
    expect([...definitions.keys()]).toEqual([...textsOf(english.definitions).keys()]);
    for (const text of [...labels.values(), ...definitions.values()]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(1);
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  it('gives no two terms the same name or the same definition', async () => {
    const { terms: labels } = await loadLabels(language);
    const { terms: definitions } = await loadDefinitions(language);
    expect(new Set(Object.values(labels)).size).toBe(32);
    expect(new Set(Object.values(definitions)).size).toBe(32);
    for (const id of termIds) expect(definitions[id].length).toBeGreaterThan(labels[id].length / 2);
  });

  it('is written in its own language', async () => {
    if (language === 'en') return;
    const definitions = textsOf(await loadDefinitions(language));
    for (const [key, text] of textsOf(english.definitions)) expect(definitions.get(key)).not.toBe(text);
  });
});

describe('Arabic', () => {
  it('is written in Arabic script throughout', async () => {
    const texts = [
      ...textsOf(await loadLabels('ar')).values(),
      ...textsOf(await loadDefinitions('ar')).values(),
    ];
    for (const text of texts) expect(text).not.toMatch(/[A-Za-z]/);
  });
});

describe('sources', () => {
  it('lets every term be cited by works that exist in the table', () => {
    for (const id of termIds) {
      expect(sourcesOf(id).length).toBeGreaterThan(0);
      for (const source of sourcesOf(id)) expect(references[source]).toBeDefined();
    }
    expect(sourcesOf('data.volume').map(citation)).toEqual(['Breit & Salomon 2015', 'Linders 2012']);
    expect(sourcesOf('citizen.distrust').map(citation)).toEqual(['Clifton, Díaz-Fuentes & Llamosas García']);
  });

  it('lists no work twice', () => {
    const cited = (Object.keys(references) as ReferenceId[]).map(citation);
    expect(new Set(cited).size).toBe(cited.length);
  });
});

describe('the codebook', () => {
  it('has a version, ten boundary rules and a rule for each of the 17 categories', () => {
    expect(codebook.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(codebook.boundaries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(Object.keys(codebook.rules)).toHaveLength(17);
  });

  it('mentions only terms that exist, and lists those that a boundary rule decides between', () => {
    const mentioned = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
    const everything = [
      ...codebook.principles,
      ...Object.values(codebook.rules).flatMap(({ include, leaveOut }) => [include, leaveOut]),
    ];
    for (const id of everything.flatMap(mentioned)) expect(isTermId(id)).toBe(true);
    for (const { text, between } of codebook.boundaries) {
      expect([...new Set(mentioned(text))]).toEqual([...between]);
    }
  });
});
