import type { Role, UiLanguage } from '@concivis/contracts';

/** Somebody without a session. */
export interface Visitor {
  readonly role: 'visitor';
}

/** Somebody who is signed in. */
export interface Person {
  readonly role: Role;
  readonly accountId: string;
  /** What the record knows this person by. */
  readonly pseudonym: string;
  readonly displayName: string;
  readonly email: string;
  readonly emailConfirmed: boolean;
  /** Set for employees. */
  readonly department: string | null;
  readonly language: UiLanguage;
}

/** Whoever acts. */
export type Actor = Visitor | Person;

export const visitor: Visitor = Object.freeze({ role: 'visitor' });

export const isPerson = (actor: Actor): actor is Person => actor.role !== 'visitor';
export const isStaff = (actor: Actor): actor is Person =>
  actor.role === 'employee' || actor.role === 'administrator';
/** Whether the actor works for the department; administrators work for all. */
export const worksFor = (actor: Actor, department: string): boolean =>
  actor.role === 'administrator' || (actor.role === 'employee' && actor.department === department);
