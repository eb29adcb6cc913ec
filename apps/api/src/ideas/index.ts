export { Comment } from './comment.entity.ts';
export { Idea } from './idea.entity.ts';
export { IdeasModule } from './ideas.module.ts';
