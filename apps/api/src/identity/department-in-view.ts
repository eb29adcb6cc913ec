import type { Actor } from './actor.ts';
import { Refusal } from '../platform/http/problem.ts';

/**
 * Which department's work the actor looks at: one's own as an employee, any or all (null) as an administrator.
 * @throws {Refusal} `not-allowed` when an employee asks for another department.
 */
export const departmentInView = (actor: Actor, asked: string | undefined): string | null => {
  if (actor.role === 'administrator') return asked ?? null;
  if (actor.role !== 'employee' || actor.department === null) throw new Refusal('not-allowed');
  if (asked !== undefined && asked !== actor.department) throw new Refusal('not-allowed');
  return actor.department;
};
