import type { ideas } from '@concivis/contracts';
import type { Named } from '../i18n/localised.ts';
import { nameOf, nameOrNull, type Catalogue } from '../services/catalogue.server.ts';

/** An idea in a list, as a page shows it. */
export interface ShownIdea {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly language: string;
  readonly status: ideas.IdeaCard['status'];
  readonly outcome: ideas.IdeaCard['outcome'];
  readonly submittedAt: string;
  readonly supports: number;
  readonly comments: number;
  readonly service: Named;
  readonly district: Named | null;
}

export const presentCard = (card: ideas.IdeaCard, catalogue: Catalogue): ShownIdea => ({
  id: card.id,
  title: card.title,
  excerpt: card.excerpt,
  language: card.language,
  status: card.status,
  outcome: card.outcome,
  submittedAt: card.submittedAt,
  supports: card.supports,
  comments: card.comments,
  service: nameOf(catalogue.services, card.service),
  district: nameOrNull(catalogue.districts, card.district),
});
