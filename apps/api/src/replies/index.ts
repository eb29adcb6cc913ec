export { FindReplies } from './find-replies.ts';
export { PublishReply } from './publish-reply.ts';
export { RepliesModule } from './replies.module.ts';
export { Reply } from './reply.entity.ts';
