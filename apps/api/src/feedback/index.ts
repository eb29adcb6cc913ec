export { Feedback } from './feedback.entity.ts';
export { FeedbackContents, type FeedbackContentRow } from './feedback-contents.ts';
export { FeedbackDesk, type FeedbackAtDesk } from './feedback-desk.ts';
export { FeedbackModule } from './feedback.module.ts';
export { GiveFeedback } from './give-feedback.ts';
