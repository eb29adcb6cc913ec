export { Feedback } from './feedback.entity.ts';
export { FeedbackModule } from './feedback.module.ts';
