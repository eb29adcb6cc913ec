import { describe, expect, it } from '@jest/globals';
import { actors, type ActorName } from '../testing/actors.ts';
import { can, caseActions, type CaseAction, type CaseFacts } from './case.policy.ts';

const fresh: CaseFacts = {
  department: 'streets',
  opened: false,
  answered: false,
  hidden: false,
  withdrawn: false,
};
const states = {
  new: fresh,
  opened: { ...fresh, opened: true },
  answered: { ...fresh, opened: true, answered: true },
  hidden: { ...fresh, hidden: true },
  withdrawn: { ...fresh, withdrawn: true },
};

/** What those who work for the department may do; nobody else may do anything. */
const allowed: Record<keyof typeof states, readonly CaseAction[]> = {
  new: ['read', 'open', 'answer', 'reviewTags', 'moderate'],
  opened: ['read', 'answer', 'reviewTags', 'moderate'],
  answered: ['read', 'reviewTags', 'moderate'],
  hidden: ['read', 'open', 'reviewTags', 'moderate'],
  withdrawn: ['read', 'open', 'reviewTags', 'moderate'],
};
const staff: readonly ActorName[] = ['own employee', 'administrator'];

describe.each(Object.keys(states) as (keyof typeof states)[])('a case that is %s', (state) => {
  it.each(Object.keys(actors) as ActorName[])('lets the %s do what the table says', (name) => {
    const may = caseActions.filter((action) => can(actors[name], action, states[state]));
    expect(may).toEqual(staff.includes(name) ? allowed[state] : []);
  });
});
