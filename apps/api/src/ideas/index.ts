export { Comment } from './comment.entity.ts';
export { Idea } from './idea.entity.ts';
export { IdeaContents, type ContentRow } from './idea-contents.ts';
export { IdeaDesk, type IdeaAtDesk } from './idea-desk.ts';
export { IdeasModule } from './ideas.module.ts';
