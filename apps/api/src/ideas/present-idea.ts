import type { ideas, ModerationNote } from '@concivis/contracts';
import type { Actor } from '../identity/index.ts';
import { can, type IdeaFacts } from './idea.policy.ts';
import type { IdeaRow } from './idea-list.queries.ts';
import type { CommentRow, FullIdeaRow } from './idea.queries.ts';

/** What a list and a page show of an idea alike. */
const presentBoth = (row: Omit<IdeaRow, 'excerpt'>): Omit<ideas.IdeaCard, 'excerpt'> => ({
  id: row.id,
  title: row.title,
  language: row.language,
  service: row.service_code,
  district: row.district_code,
  author: row.author,
  status: row.status,
  outcome: row.outcome,
  submittedAt: row.submitted_at.toISOString(),
  supports: row.supports,
  comments: row.comments,
  supported: row.supported,
});

/** One idea in a list. */
export const presentIdeaCard = (row: IdeaRow): ideas.IdeaCard => ({
  ...presentBoth(row),
  excerpt: row.excerpt,
});

export const presentComment = (
  row: CommentRow,
  mayReport: boolean,
  hidden: ModerationNote | null,
): ideas.CommentView => ({
  id: row.id,
  stance: row.stance,
  body: row.body,
  language: row.language,
  author: row.author,
  postedAt: row.posted_at.toISOString(),
  hidden,
  can: { report: mayReport },
});

/** What the rules look at, of a row and the department that its service belongs to. */
export const factsOf = (
  row: Pick<FullIdeaRow, 'author_id' | 'hidden_at' | 'withdrawn_at' | 'answered_at'>,
  department: string,
): IdeaFacts => ({
  authorId: row.author_id,
  department,
  hidden: row.hidden_at !== null,
  withdrawn: row.withdrawn_at !== null,
  answered: row.answered_at !== null,
});

/** What happened, oldest first; derived from the dates alone. */
const historyOf = (row: FullIdeaRow): ideas.IdeaView['history'] =>
  [
    { status: 'published', at: row.submitted_at },
    { status: 'under-review', at: row.opened_at },
    { status: 'answered', at: row.answered_at },
    { status: 'withdrawn', at: row.withdrawn_at },
    { status: 'hidden', at: row.hidden_at },
  ]
    .filter((entry): entry is { status: string; at: Date } => entry.at !== null)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ status, at }) => ({ status, at: at.toISOString() }));

/** Everything the page of an idea shows, with what the actor may do now. */
export const presentIdea = (
  row: FullIdeaRow,
  actor: Actor,
  facts: IdeaFacts,
  parts: Pick<ideas.IdeaView, 'reply' | 'hidden' | 'firstComments'>,
): ideas.IdeaView => ({
  ...presentBoth(row),
  body: row.body,
  history: historyOf(row),
  comment: { for: row.comments_for, neutral: row.comments_neutral, against: row.comments_against },
  ...parts,
  can: {
    support: can(actor, 'support', facts),
    comment: can(actor, 'comment', facts),
    withdraw: can(actor, 'withdraw', facts),
    report: can(actor, 'report', facts),
    answer: can(actor, 'answer', facts),
    moderate: can(actor, 'moderate', facts),
  },
});
