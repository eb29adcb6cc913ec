export { AnswerCase } from './answer-case.ts';
export { DeskModule } from './desk.module.ts';
export { QueueCases } from './queue-cases.ts';
export { TakeUpCase } from './take-up-case.ts';
