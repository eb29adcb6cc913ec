import { describe, expect, it } from '@jest/globals';
import type { Counted } from '@concivis/analytics';
import type { RecordChange } from '../../interactions/index.ts';
import { countedBefore } from './counted-before.ts';

const cell = { day: '2026-03-01', service: 'parks', department: 'green', district: null, channel: 'web' };
const now: Counted = { cell, measures: ['interactions', 'type:idea.submitted', 'term:data.volume'] };

const change = (
  kind: RecordChange['kind'],
  plus: RecordChange['plus'],
  minus: RecordChange['minus'] = [],
): RecordChange => ({
  kind,
  type: 'idea.submitted',
  at: '2026-03-01T10:00:00.000Z',
  subject: { kind: 'idea', id: '0198d0c5-0000-7000-8000-000000000000' },
  language: 'en',
  cell,
  plus,
  minus,
  terms: [],
});

describe('what is stored of an interaction', () => {
  it('is what it counts as, when nothing is still to be counted', () => {
    expect(countedBefore(now, [])).toEqual(now);
  });

  it('is nothing before it was first counted', () => {
    expect(countedBefore(now, [change('recorded', now.measures)])).toBeNull();
  });

  it('lacks what a later word adds, and still has what it takes away', () => {
    const corrected = change('retagged', ['term:data.volume'], ['term:data.quality']);
    expect(countedBefore(now, [corrected])?.measures.toSorted()).toEqual([
      'interactions',
      'term:data.quality',
      'type:idea.submitted',
    ]);
  });

  it('is all of it while its hiding is still to be counted', () => {
    expect(countedBefore(null, [change('excluded', [], now.measures)])).toEqual(now);
  });

  it('follows several changes back, the newest first', () => {
    const changes = [
      change('retagged', ['term:data.issues']),
      change('retagged', [], ['term:data.issues']),
      change('excluded', [], now.measures),
    ];
    expect(countedBefore(null, changes)).toEqual(now);
  });

  it('is nothing for an interaction that never counted', () => {
    expect(countedBefore(null, [])).toBeNull();
  });
});
