import type { FactsOf, InteractionType } from '@concivis/framework';
import type { Cell, Delta } from './delta.ts';
import { effectiveTerms, voicedTerms, type TagStatement } from './effective-terms.ts';
import { bucketOf } from './histogram.ts';
import type { MeasureId } from './measures.ts';

interface Circumstances {
  /** When the act happened, which may be before it was recorded. */
  readonly occurredAt: Date;
  readonly service: string | null;
  readonly department: string | null;
  readonly district: string | null;
  readonly channel: string;
  /** False for an interaction that is excluded now (hidden): it stays on record and contributes nothing. */
  readonly counted: boolean;
  readonly tags: readonly TagStatement[];
}

/** An interaction as far as counting looks at it. */
export type CountableInteraction = {
  readonly [T in InteractionType]: Circumstances & { readonly type: T; readonly facts: FactsOf<T> };
}[InteractionType];

/** The cell that an interaction is counted in, and the measures that count it, each once. */
export interface Counted {
  readonly cell: Cell;
  readonly measures: readonly MeasureId[];
}

/**
 * What counts, and where: the one place that decides it. Live totals, recount and export all go through here.
 *
 * @returns null for an interaction that is excluded
 * @throws RangeError when the time is no time or a reply waited less than 0 hours
 */
export function countOf(interaction: CountableInteraction): Counted | null {
  if (!interaction.counted) return null;
  const { occurredAt, type, service, department, district, channel } = interaction;
  return {
    cell: { day: occurredAt.toISOString().slice(0, 10), service, department, district, channel },
    measures: [
      'interactions',
      `type:${type}`,
      ...measuresOfTags(interaction),
      ...measuresOfFacts(interaction),
    ],
  };
}

/** What one interaction adds to the totals: 1 for each of its measures; nothing when it is excluded. */
export function contributionOf(interaction: CountableInteraction): Delta<MeasureId> {
  const counted = countOf(interaction);
  if (!counted) return [];
  return counted.measures.toSorted().map((measure) => ({ ...counted.cell, measure, change: 1 }));
}

/** Taking support back is counted as an act; it carries the idea's terms, but says none of them once more. */
function measuresOfTags({ type, tags }: CountableInteraction): MeasureId[] {
  if (type === 'idea.support-withdrawn') return [];
  return [
    ...effectiveTerms(tags).map((term) => `term:${term}` as const),
    ...voicedTerms(tags).map((term) => `voiced:${term}` as const),
  ];
}

function measuresOfFacts(interaction: CountableInteraction): MeasureId[] {
  if (interaction.type === 'feedback.given') return [`feedback.rating:${interaction.facts.rating}`];
  if (interaction.type !== 'reply.published' || !interaction.facts.first) return [];
  const { hoursWaited, inTime } = interaction.facts;
  const hours = `replies.hours-to-first:${bucketOf(hoursWaited)}` as const;
  return inTime ? ['replies.first', hours, 'replies.in-time'] : ['replies.first', hours];
}
