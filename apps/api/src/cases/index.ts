export { CasesModule } from './cases.module.ts';
export { OpenCase } from './open-case.ts';
