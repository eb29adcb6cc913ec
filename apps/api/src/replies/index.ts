export { FindReplies } from './find-replies.ts';
export { RepliesModule } from './replies.module.ts';
export { Reply } from './reply.entity.ts';
