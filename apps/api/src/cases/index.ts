export {
  countCases,
  findCase,
  lockCase,
  markCaseAnswered,
  markCaseOpened,
  queueOfCases,
  valuesOfQueue,
  type CaseRow,
} from './case.queries.ts';
export { CasesModule } from './cases.module.ts';
export { OpenCase } from './open-case.ts';
