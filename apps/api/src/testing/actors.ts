import { visitor, type Actor, type Person } from '../identity/index.ts';

const person = (accountId: string, changes: Partial<Person> = {}): Person => ({
  role: 'citizen',
  accountId,
  pseudonym: `pseudonym of ${accountId}`,
  displayName: accountId,
  email: `${accountId}@example.org`,
  emailConfirmed: true,
  department: null,
  language: 'en',
  ...changes,
});

/** One of every kind of actor, as the tables of rights name them. The department in question is `streets`. */
export const actors = {
  visitor,
  author: person('author'),
  citizen: person('citizen'),
  'own employee': person('own-employee', { role: 'employee', department: 'streets' }),
  'other employee': person('other-employee', { role: 'employee', department: 'culture' }),
  administrator: person('administrator', { role: 'administrator' }),
} as const satisfies Record<string, Actor>;
export type ActorName = keyof typeof actors;
