import type { Actor } from '../../identity/index.ts';
import type { Verbs } from './verbs.ts';

/** Below this, a strict reviewer takes a tag of the model away. */
const doubtful = 0.62;
const mostReviewed = 2;

/** An employee looks at the tags that the model suggested, and confirms them or takes them away. */
export const reviewTags = async (
  verbs: Pick<Verbs, 'findInteractions' | 'reviewTag'>,
  actor: Actor,
  subject: string,
  strictness: number,
): Promise<void> => {
  const origin = await verbs.findInteractions.originOf(subject);
  if (origin === null) return;
  const suggested = origin.tags.filter(({ provenance }) => provenance === 'model').slice(0, mostReviewed);
  for (const { term, probability } of suggested) {
    const wrong = strictness > 0.6 && (probability ?? 1) < doubtful;
    await verbs.reviewTag.run(actor, origin.id, { term, verdict: wrong ? 'removed' : 'confirmed' });
  }
};
