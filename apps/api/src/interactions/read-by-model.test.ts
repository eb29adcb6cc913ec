import { describe, expect, it } from '@jest/globals';
import type { TermId } from '@concivis/framework';
import type { Label, Tagger } from '@concivis/tagger';
import { readByModel } from './read-by-model.ts';
import type { StoredInteraction, StoredStatement } from './stored-interaction.ts';

const span = { start: 0, end: 4 };

/** A model that says the given probabilities: asserted from 0.5, unsure from 0.4 to 0.6. */
const modelOf = (version: string, says: Partial<Record<TermId, number>>): Tagger => ({
  version,
  modelCard: {
    version,
    features: 0,
    terms: 0,
    languages: [],
    thresholds: Object.fromEntries(Object.keys(says).map((term) => [term, 0.5])),
  },
  tag: () => ({
    language: 'en',
    labels: Object.entries(says).map(([term, probability]): Label => ({
      term: term as TermId,
      probability,
      asserted: probability >= 0.5,
      unsure: probability >= 0.4 && probability < 0.6,
      spans: probability >= 0.5 ? [span] : [],
    })),
  }),
});

const said = (
  term: TermId,
  source: string,
  stands: boolean | null = true,
  provenance: StoredStatement['provenance'] = 'model',
): StoredStatement => ({ term, source, stands, provenance, probability: null, spans: [], stated_at: '' });

const rowOf = (...statements: StoredStatement[]) =>
  ({
    id: 'act',
    department_code: 'streets',
    language: 'en',
    tags: [],
    statements,
  }) as unknown as StoredInteraction;

const wordsOf = (row: StoredInteraction, model: Tagger) =>
  readByModel(row, 'Lamps', model).statements.map(({ term, stands }) => [term, stands]);

describe('a model that reads a text', () => {
  it('says what it finds, with its version, its probability and the words', () => {
    const { statements } = readByModel(
      rowOf(),
      'Lamps',
      modelOf('new', { 'data.issues': 0.9, 'data.volume': 0.1 }),
    );
    expect(statements).toEqual([
      {
        interaction: 'act',
        term: 'data.issues',
        provenance: 'model',
        stands: true,
        probability: 0.9,
        source: 'new',
        spans: [span],
        pseudonym: null,
      },
    ]);
  });

  it('says nothing more when it has read it before', () => {
    const row = rowOf(said('data.issues', 'new'), said('data.volume', 'new', false));
    expect(wordsOf(row, modelOf('new', { 'data.issues': 0.9, 'data.volume': 0.1 }))).toEqual([]);
  });

  it('takes back what another model said and it does not, and repeats in its own name what both say', () => {
    const row = rowOf(said('data.issues', 'old'), said('data.volume', 'old'));
    expect(wordsOf(row, modelOf('new', { 'data.issues': 0.9, 'data.volume': 0.1 }))).toEqual([
      ['data.issues', true],
      ['data.volume', false],
    ]);
  });

  it('says again what it had said, after another one took it back', () => {
    const row = rowOf(said('data.issues', 'new'), said('data.issues', 'old', false));
    expect(wordsOf(row, modelOf('new', { 'data.issues': 0.9 }))).toEqual([['data.issues', true]]);
  });

  it('leaves to people what it is not sure of; what a reviewer has spoken on waits for nobody', () => {
    const row = rowOf(
      said('data.volume', 'codebook', false, 'reviewer'),
      said('data.quality', 'codebook', true, 'reviewer'),
      said('data.quality', 'codebook', null, 'reviewer'),
    );
    const { unsure } = readByModel(
      row,
      'Lamps',
      modelOf('new', {
        'data.issues': 0.45,
        'data.quality': 0.55,
        'data.volume': 0.45,
        'citizen.distrust': 0.1,
      }),
    );
    expect(unsure.map(({ term, settled }) => [term, settled])).toEqual([
      ['data.issues', false],
      ['data.quality', false],
      ['data.volume', true],
    ]);
    expect(unsure[0]).toMatchObject({
      interaction: 'act',
      department: 'streets',
      threshold: 0.5,
      source: 'new',
    });
  });
});
