export { isPerson, isStaff, visitor, worksFor, type Actor, type Person } from './actor.ts';
export { Acting } from './acting.ts';
export { AccessGuard } from './access.guard.ts';
export { SessionReader } from './session-reader.ts';
export { Account } from './account.entity.ts';
export { IdentityModule } from './identity.module.ts';
export { departmentInView } from './department-in-view.ts';
