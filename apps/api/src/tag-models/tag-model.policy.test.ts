import { describe, expect, it } from '@jest/globals';
import { retaggings, tagModels } from '@concivis/contracts';
import { actors, type ActorName } from '../testing/actors.ts';
import { can } from './tag-model.policy.ts';

const names = Object.keys(actors) as ActorName[];
const whoMay = (may: (name: ActorName) => boolean) => names.filter(may);
const administrator = ['administrator'];

describe('models', () => {
  const allowed = {
    shipped: ['switch-on'],
    proposed: ['switch-on', 'reject'],
    on: [],
    retired: ['switch-on'],
    rejected: [],
  } as const;

  it.each(tagModels.modelStatuses)('that are %s can be decided on as the table says', (status) => {
    for (const action of ['switch-on', 'reject'] as const) {
      const may = whoMay((name) => can(actors[name], action, { status, isUsable: true }));
      expect(may).toEqual((allowed[status] as readonly string[]).includes(action) ? administrator : []);
    }
  });

  it('of another release can be rejected, and never switched on', () => {
    for (const status of tagModels.modelStatuses) {
      expect(whoMay((name) => can(actors[name], 'switch-on', { status, isUsable: false }))).toEqual([]);
    }
    const proposed = { status: 'proposed', isUsable: false } as const;
    expect(whoMay((name) => can(actors[name], 'reject', proposed))).toEqual(administrator);
  });
});

describe('long work', () => {
  it.each(['start-training', 'start-retagging'] as const)('is begun by administrators: %s', (action) => {
    expect(whoMay((name) => can(actors[name], action, null))).toEqual(administrator);
  });

  it.each(tagModels.trainingStatuses)('in training that is %s ends when it is under way', (status) => {
    const underWay = status === 'waiting' || status === 'running';
    expect(whoMay((name) => can(actors[name], 'cancel-training', { status }))).toEqual(
      underWay ? administrator : [],
    );
  });

  it.each(retaggings.retaggingStatuses)('in re-tagging that is %s goes on as the table says', (status) => {
    const allowed: Partial<Record<typeof status, readonly string[]>> = {
      foreseeing: ['cancel-retagging'],
      foreseen: ['apply-retagging', 'cancel-retagging'],
      applying: ['cancel-retagging'],
    };
    for (const action of ['apply-retagging', 'cancel-retagging'] as const) {
      const may = whoMay((name) => can(actors[name], action, { status }));
      expect(may).toEqual(allowed[status]?.includes(action) === true ? administrator : []);
    }
  });
});

describe('tags that the model is not sure of', () => {
  it('are for those who work for the department of the text', () => {
    expect(whoMay((name) => can(actors[name], 'see-unsure', { department: 'streets' }))).toEqual([
      'own employee',
      'administrator',
    ]);
    expect(whoMay((name) => can(actors[name], 'see-unsure', { department: null }))).toEqual(administrator);
  });
});
