import { describe, expect, it } from '@jest/globals';
import { actors, type ActorName } from '../testing/actors.ts';
import { can, moderationActions, type ContentFacts, type ModerationAction } from './moderation.policy.ts';

const shown: ContentFacts = { department: 'streets', authorId: 'author', hidden: false, withdrawn: false };
const states = { shown, hidden: { ...shown, hidden: true }, withdrawn: { ...shown, withdrawn: true } };

const table: Record<keyof typeof states, Record<ActorName, readonly ModerationAction[]>> = {
  shown: {
    visitor: ['report'],
    author: [],
    citizen: ['report'],
    'own employee': ['report', 'keep', 'hide'],
    'other employee': ['report'],
    administrator: ['report', 'keep', 'hide'],
  },
  hidden: {
    visitor: [],
    author: [],
    citizen: [],
    'own employee': ['restore'],
    'other employee': [],
    administrator: ['restore'],
  },
  withdrawn: {
    visitor: [],
    author: [],
    citizen: [],
    'own employee': ['keep', 'hide'],
    'other employee': [],
    administrator: ['keep', 'hide'],
  },
};

describe.each(Object.keys(states) as (keyof typeof states)[])('a content that is %s', (state) => {
  it.each(Object.keys(actors) as ActorName[])('lets the %s do what the table says', (name) => {
    const may = moderationActions.filter((action) => can(actors[name], action, states[state]));
    expect(may).toEqual(table[state][name]);
  });

  it('is never decided on by its own author, who may be an employee', () => {
    const facts = { ...states[state], authorId: actors['own employee'].accountId };
    const may = moderationActions.filter((action) => can(actors['own employee'], action, facts));
    expect(may).toEqual([]);
  });
});
