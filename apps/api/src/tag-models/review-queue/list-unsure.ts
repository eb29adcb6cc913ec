import { Injectable } from '@nestjs/common';
import { limits, tagModels } from '@concivis/contracts';
import { departmentInView, type Actor } from '../../identity/index.ts';
import { FindInteractions, UnsureTags } from '../../interactions/index.ts';
import { can } from '../tag-model.policy.ts';
import { expectedGain } from './expected-gain.ts';

/** What the model leaves to people, in the order in which a review teaches most. The same queries for any number. */
@Injectable()
export class ListUnsure {
  readonly #unsure: UnsureTags;
  readonly #interactions: FindInteractions;

  constructor(unsure: UnsureTags, interactions: FindInteractions) {
    this.#unsure = unsure;
    this.#interactions = interactions;
  }

  async run(
    actor: Actor,
    asked: { department?: string | undefined; limit?: number | undefined },
  ): Promise<tagModels.UnsureTags> {
    const department = departmentInView(actor, asked.department);
    const limit = asked.limit ?? limits.page.default;
    const [nearest, reviews, waiting] = await Promise.all([
      // Of one term the nearest teach most, so that the first of all are among the first of each.
      this.#unsure.nearest(department, limit),
      this.#unsure.reviewsByTerm(),
      this.#unsure.count(department, tagModels.mostUnsureCounted),
    ]);
    const first = nearest
      .map((row) => ({
        row,
        gain: expectedGain({ closeness: row.closeness, reviewed: reviews.get(row.term) ?? 0 }),
      }))
      .toSorted((a, b) => b.gain - a.gain || (a.row.interaction_id < b.row.interaction_id ? -1 : 1))
      .slice(0, limit);
    const ids = [...new Set(first.map(({ row }) => row.interaction_id))];
    const acts = await this.#interactions.ofIds(ids);
    const views = new Map(
      (await this.#interactions.present(acts))
        .filter(({ department: of }) => can(actor, 'see-unsure', { department: of }))
        .map((view) => [view.id, view]),
    );
    return {
      waiting,
      items: first.flatMap(({ row, gain }) => {
        const interaction = views.get(row.interaction_id);
        if (interaction === undefined) return [];
        const { term, probability, threshold, source: version } = row;
        return [{ interaction, term, probability, threshold, version, gain }];
      }),
    };
  }
}
