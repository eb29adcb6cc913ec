import type { tagModels } from '@concivis/contracts';
import { loadTagger } from '@concivis/tagger';
import { shippedFigures, type GroupFigure, type Summary, type TextKind } from '@concivis/tagger/learning';

const groupFigure = ({ texts, value, low, high }: GroupFigure) => ({ texts, figure: { value, low, high } });

/** `16-30` and `61-`, as the figures name lengths, with their ends as numbers. */
const wordsOf = (group: string) => {
  const [from, to] = group.split('-');
  return { from: Number(from), to: to ? Number(to) : null };
};

const presentFigures = (figures: Summary): tagModels.MeasuredFigures => ({
  texts: figures.texts,
  macro: { ...figures.macroOf17 },
  micro: { ...figures.microOf17 },
  languages: figures.languages.map((some) => ({ language: some.group, ...groupFigure(some) })),
  kinds: figures.kinds.map((some) => ({ kind: some.group as TextKind, ...groupFigure(some) })),
  lengths: figures.lengths.map((some) => ({ ...wordsOf(some.group), ...groupFigure(some) })),
  reliability: figures.reliability.map(({ from, predictions, meanProbability, carried }) => ({
    from,
    predictions,
    said: meanProbability,
    carried: { ...carried },
  })),
});

/** What was measured of a model: of the shipped one only, and only while the figures kept are of that very model. */
export function measuredFigures(version: string): tagModels.MeasuredFigures | null {
  const figures = version === loadTagger().version ? shippedFigures() : null;
  return figures && presentFigures(figures);
}
