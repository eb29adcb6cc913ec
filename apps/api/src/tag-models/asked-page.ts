import { limits } from '@concivis/contracts';
import type { Database } from '../platform/database/database.ts';
import type { Statement } from '../platform/database/statement.ts';
import { pageOf, placeOf } from '../platform/http/cursor.ts';

/** Work that somebody has asked for. */
interface AskedRow {
  readonly id: string;
  readonly asked_at: Date;
}

/** Which page of a list. */
interface AskedPage {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * A page of work that was asked for, newest first. One query.
 *
 * @param newest reads one row more than the page has; $1 ms or null, $2 id or null
 */
export const askedPage = async <Row extends AskedRow, Item>(
  database: Database,
  { after, limit = limits.page.default }: AskedPage,
  { newest, present }: { newest: (limit: number) => Statement<Row>; present: (row: Row) => Item },
): Promise<{ items: Item[]; next: string | null }> => {
  const place = after === undefined ? null : placeOf(after);
  const rows = await database.read(newest(limit), [place?.key ?? null, place?.id ?? null]);
  return pageOf(rows, limit, {
    present,
    place: (row) => ({ key: row.asked_at.getTime(), id: row.id }),
  });
};
