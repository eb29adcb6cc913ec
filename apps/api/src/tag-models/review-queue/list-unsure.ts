import { Injectable } from '@nestjs/common';
import { limits, tagModels } from '@concivis/contracts';
import { departmentInView, type Actor } from '../../identity/index.ts';
import { FindInteractions, UnsureTags } from '../../interactions/index.ts';
import { can } from '../tag-model.policy.ts';
import { OrderUnsure } from './order-unsure.ts';

/** What the model leaves to people, in the order in which a review teaches most. The same queries for any number. */
@Injectable()
export class ListUnsure {
  readonly #order: OrderUnsure;
  readonly #unsure: UnsureTags;
  readonly #interactions: FindInteractions;

  constructor(order: OrderUnsure, unsure: UnsureTags, interactions: FindInteractions) {
    this.#order = order;
    this.#unsure = unsure;
    this.#interactions = interactions;
  }

  async run(
    actor: Actor,
    asked: { department?: string | undefined; limit?: number | undefined },
  ): Promise<tagModels.UnsureTags> {
    const department = departmentInView(actor, asked.department);
    const limit = asked.limit ?? limits.page.default;
    const [texts, waiting] = await Promise.all([
      this.#order.first(department, limit),
      this.#unsure.count(department, tagModels.mostUnsureCounted),
    ]);
    const first = texts.flatMap(({ tags, gain }) => tags.map((tag) => ({ tag, gain }))).slice(0, limit);
    const acts = await this.#interactions.ofIds([...new Set(first.map(({ tag }) => tag.interaction_id))]);
    const views = new Map(
      (await this.#interactions.present(acts))
        .filter(({ department: of }) => can(actor, 'see-unsure', { department: of }))
        .map((view) => [view.id, view]),
    );
    return {
      waiting,
      items: first.flatMap(({ tag, gain }) => {
        const interaction = views.get(tag.interaction_id);
        if (interaction === undefined) return [];
        const { term, probability, threshold, source: version } = tag;
        return [{ interaction, term, probability, threshold, version, gain }];
      }),
    };
  }
}
