import { termIds, type TermId } from '@concivis/framework';
import type { interactions } from '@concivis/contracts';
import type { Mark } from './marked-words.ts';

type Tag = interactions.InteractionView['tags'][number];

/** Everything said about one term of an interaction. */
export interface TermTags {
  readonly term: TermId;
  /** Whether it counts now. */
  readonly stands: boolean;
  /** The newest word of a reviewer; null when none has spoken, or it was taken back. */
  readonly reviewed: boolean | null;
  /** What reviewers said was taken back, and nothing has been said since. */
  readonly takenBack: boolean;
  /** In the order in which it was said. */
  readonly statements: readonly Tag[];
  /** Words that led the newest model to it. */
  readonly spans: Tag['spans'];
}

/** The tags of an interaction, each term once: those that stand first, each group in the order of the framework. */
export const tagsByTerm = ({
  tags,
  terms,
}: Pick<interactions.InteractionView, 'tags' | 'terms'>): TermTags[] => {
  const said = Map.groupBy(tags, ({ term }) => term);
  const all = termIds.flatMap((term): TermTags[] => {
    const statements = said.get(term);
    if (statements === undefined) return [];
    const read = statements.findLast(({ provenance }) => provenance === 'model');
    const reviewed = statements.findLast(({ provenance }) => provenance === 'reviewer')?.stands;
    return [
      {
        term,
        stands: terms.includes(term),
        reviewed: reviewed ?? null,
        takenBack: reviewed === null,
        statements,
        spans: read?.stands ? read.spans : [],
      },
    ];
  });
  return [...all.filter(({ stands }) => stands), ...all.filter(({ stands }) => !stands)];
};

/** The words to mark for the tags that stand; a tag's number is its place in the list, from 1. */
export const marksOf = (tags: readonly TermTags[]): Mark[] =>
  tags.flatMap(({ stands, spans }, place) =>
    stands ? spans.map(({ start, end }) => ({ start, end, tag: place + 1 })) : [],
  );
