import { DeltaSum } from '@concivis/analytics';
import type { analytics, Channel } from '@concivis/contracts';
import type { RecordChange } from '../../interactions/index.ts';
import type { OutboxRow } from '../../platform/outbox/consumer.ts';

const feedLength = 20;

/** Acts in a delta are news; a text that was read meanwhile is shown again with its terms. */
const isNews = ({ kind }: RecordChange) => kind === 'recorded' || kind === 'retagged';

/**
 * Everything that changed after a position, up to the last of the rows.
 *
 * @param rows at least one, without a gap, in order
 */
export const deltaOf = (
  after: number,
  rows: readonly OutboxRow<RecordChange>[],
): analytics.AnalyticsDelta => {
  const sum = new DeltaSum();
  const news = new Map<string, analytics.FeedEntry>();
  let asOf = '';
  for (const { interactionId, change } of rows) {
    sum.add(change.cell, change.plus, 1);
    sum.add(change.cell, change.minus, -1);
    if (change.at > asOf) asOf = change.at;
    if (isNews(change)) news.set(interactionId, entryOf(interactionId, change));
    else news.delete(interactionId);
  }
  return {
    after,
    position: rows.at(-1)?.position ?? after,
    asOf,
    changes: sum.toDelta().map((each) => ({ ...each, channel: each.channel as Channel })),
    feed: [...news.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, feedLength),
  };
};

const entryOf = (interaction: string, { type, at, cell, terms }: RecordChange): analytics.FeedEntry => ({
  interaction,
  type,
  at,
  service: cell.service,
  department: cell.department,
  district: cell.district,
  channel: cell.channel as Channel,
  terms: [...terms],
});
