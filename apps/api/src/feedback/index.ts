export { Feedback } from './feedback.entity.ts';
export { FeedbackDesk, type FeedbackAtDesk } from './feedback-desk.ts';
export { FeedbackModule } from './feedback.module.ts';
