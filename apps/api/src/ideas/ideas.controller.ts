import { Controller, Req, Res } from '@nestjs/common';
import { operations, type Asked as AskedOf, type ideas, type ReplyOf } from '@concivis/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, type Actor } from '../identity/index.ts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { ListComments } from './list-comments.ts';
import { ListIdeas } from './list-ideas.ts';
import { PostComment } from './post-comment.ts';
import { ReadIdea } from './read-idea.ts';
import { SubmitIdea } from './submit-idea.ts';
import { SupportIdea } from './support-idea.ts';
import { WithdrawIdea } from './withdraw-idea.ts';

const contract = operations.ideas;
type Support = ReplyOf<typeof contract.support>;

@Controller()
export class IdeasController {
  constructor(
    private readonly listIdeas: ListIdeas,
    private readonly readIdea: ReadIdea,
    private readonly submitIdea: SubmitIdea,
    private readonly withdrawIdea: WithdrawIdea,
    private readonly supportIdea: SupportIdea,
    private readonly listComments: ListComments,
    private readonly postComment: PostComment,
  ) {}

  @Operation(contract.list)
  async list(
    @Acting() actor: Actor,
    @Asked(contract.list) { query }: AskedOf<typeof contract.list>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ideas.IdeaPage | string> {
    const first = await this.listIdeas.firstPage(actor, query);
    if (first === null) return this.listIdeas.run(actor, query);
    void reply.headers({ etag: first.etag, 'cache-control': 'private, no-cache', vary: 'cookie' });
    if (request.headers['if-none-match'] === first.etag) {
      void reply.status(304);
      return '';
    }
    void reply.header('content-type', 'application/json; charset=utf-8');
    return first.json;
  }

  @Operation(contract.read)
  read(
    @Acting() actor: Actor,
    @Asked(contract.read) { params }: AskedOf<typeof contract.read>,
  ): Promise<ideas.IdeaView> {
    return this.readIdea.run(actor, params.id);
  }

  @Operation(contract.submit)
  async submit(
    @Acting() actor: Actor,
    @Asked(contract.submit) { body }: AskedOf<typeof contract.submit>,
  ): Promise<ideas.IdeaView> {
    const { id, row } = await this.submitIdea.run(actor, body);
    return row === null ? this.readIdea.run(actor, id) : this.readIdea.justSubmitted(actor, row);
  }

  @Operation(contract.withdraw)
  async withdraw(
    @Acting() actor: Actor,
    @Asked(contract.withdraw) { params }: AskedOf<typeof contract.withdraw>,
  ): Promise<ideas.IdeaView> {
    await this.withdrawIdea.run(actor, params.id);
    return this.readIdea.run(actor, params.id);
  }

  @Operation(contract.support)
  support(
    @Acting() actor: Actor,
    @Asked(contract.support) { params }: AskedOf<typeof contract.support>,
  ): Promise<Support> {
    return this.supportIdea.run(actor, params.id);
  }

  @Operation(contract.withdrawSupport)
  withdrawSupport(
    @Acting() actor: Actor,
    @Asked(contract.withdrawSupport) { params }: AskedOf<typeof contract.withdrawSupport>,
  ): Promise<Support> {
    return this.supportIdea.takeBack(actor, params.id);
  }

  @Operation(contract.comments)
  comments(
    @Acting() actor: Actor,
    @Asked(contract.comments) { params, query }: AskedOf<typeof contract.comments>,
  ): Promise<ideas.CommentPage> {
    return this.listComments.run(actor, params.id, query);
  }

  @Operation(contract.comment)
  comment(
    @Acting() actor: Actor,
    @Asked(contract.comment) { params, body }: AskedOf<typeof contract.comment>,
  ): Promise<ideas.CommentView> {
    return this.postComment.run(actor, params.id, body);
  }
}
