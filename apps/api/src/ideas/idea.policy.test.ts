import { describe, expect, it } from '@jest/globals';
import type { Actor, Person } from '../identity/index.ts';
import { can, ideaActions, type IdeaAction, type IdeaFacts } from './idea.policy.ts';

const person = (role: Person['role'], accountId: string, department: string | null = null): Actor => ({
  role,
  accountId,
  pseudonym: accountId,
  displayName: accountId,
  email: `${accountId}@example.org`,
  emailConfirmed: true,
  department,
  language: 'en',
});

const actors: Record<string, Actor> = {
  visitor: { role: 'visitor' },
  citizen: person('citizen', 'citizen'),
  author: person('citizen', 'author'),
  colleague: person('employee', 'colleague', 'streets'),
  stranger: person('employee', 'stranger', 'culture'),
  administrator: person('administrator', 'administrator'),
};

const idea: IdeaFacts = {
  authorId: 'author',
  department: 'streets',
  hidden: false,
  withdrawn: false,
  answered: false,
};
const states: Record<string, IdeaFacts> = {
  published: idea,
  answered: { ...idea, answered: true },
  withdrawn: { ...idea, withdrawn: true },
  hidden: { ...idea, hidden: true },
};

const nobody: string[] = [];
const everybody = Object.keys(actors);
const signedIn = everybody.filter((name) => name !== 'visitor');
const ofDepartment = ['colleague', 'administrator'];
const allBut = (names: string[], left: string) => names.filter((name) => name !== left);

/** Who may do what to an idea in which state. */
const table: Record<string, Record<IdeaAction, string[]>> = {
  published: {
    read: everybody,
    support: allBut(signedIn, 'author'),
    comment: signedIn,
    withdraw: ['author'],
    report: allBut(everybody, 'author'),
    answer: ofDepartment,
    moderate: ofDepartment,
  },
  answered: {
    read: everybody,
    support: allBut(signedIn, 'author'),
    comment: signedIn,
    withdraw: nobody,
    report: allBut(everybody, 'author'),
    answer: nobody,
    moderate: ofDepartment,
  },
  withdrawn: {
    read: everybody,
    support: nobody,
    comment: nobody,
    withdraw: nobody,
    report: nobody,
    answer: nobody,
    moderate: ofDepartment,
  },
  hidden: {
    read: ['author', ...ofDepartment],
    support: nobody,
    comment: nobody,
    withdraw: nobody,
    report: nobody,
    answer: nobody,
    moderate: ofDepartment,
  },
};

describe.each(Object.keys(table))('an idea that is %s', (state) => {
  it.each(ideaActions)('lets exactly these people %s', (action) => {
    const allowed = everybody.filter((name) =>
      can(actors[name] as Actor, action, states[state] as IdeaFacts),
    );
    expect(allowed).toEqual(table[state]?.[action]);
  });
});
