import { describe, expect, it } from '@jest/globals';
import { interactionTypes, termIds } from '@concivis/framework';
import { overflowBucket } from './histogram.ts';
import { describeMeasure, isMeasureId, measureFamilies, measureMessageKeys } from './measures.ts';

describe('the dictionary of measures', () => {
  it('describes a measure of every interaction type, term, bucket and rating', () => {
    const ids = [
      ...interactionTypes.map((type) => `type:${type}`),
      ...termIds.map((id) => `term:${id}`),
      ...termIds.map((id) => `voiced:${id}`),
      ...Array.from({ length: overflowBucket + 1 }, (_, bucket) => `replies.hours-to-first:${bucket}`),
      ...[1, 2, 3, 4, 5].map((rating) => `feedback.rating:${rating}`),
      'interactions',
      'replies.first',
      'replies.in-time',
    ];
    for (const id of ids) expect(describeMeasure(id)).toMatchObject({ id });
    expect(new Set(ids.map((id) => describeMeasure(id)?.family))).toEqual(new Set(measureFamilies));
  });

  it.each([
    'interaction',
    'interactions:',
    'type:',
    'type:idea.removed',
    'term:data.volumes',
    'term',
    'voiced',
    'voiced:data.volumes',
    'replies.first:1',
    'replies.hours-to-first:-1',
    'replies.hours-to-first:1.5',
    'replies.hours-to-first:01',
    `replies.hours-to-first:${overflowBucket + 1}`,
    'feedback.rating:0',
    'feedback.rating:6',
    '__proto__',
    'constructor',
    '',
  ])('does not know %j', (id) => {
    expect(isMeasureId(id)).toBe(false);
  });

  it('says which way is better', () => {
    const direction = (id: string) => describeMeasure(id)?.direction;
    expect(direction('term:simplification.reduced-times')).toBe('more');
    expect(direction('term:citizen.distrust')).toBe('less');
    expect(direction('term:government.staff-training')).toBe('more');
    expect(direction('feedback.rating:1')).toBe('less');
    expect(direction('feedback.rating:3')).toBe('none');
    expect(direction('feedback.rating:5')).toBe('more');
    expect(direction('replies.hours-to-first:7')).toBe('less');
    expect(direction('interactions')).toBe('none');
  });

  it('names three texts for every family', () => {
    expect(new Set(measureMessageKeys()).size).toBe(measureFamilies.length * 3);
    expect(measureMessageKeys()).toContain(describeMeasure('type:idea.submitted')?.definition);
  });
});
