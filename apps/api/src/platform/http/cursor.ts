import { Refusal } from './problem.ts';

/** A place in a list: the sort key of the last item shown, and its id to break ties. */
export interface Place {
  readonly key: number;
  readonly id: string;
}

const form = /^(\d{1,15})~([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The opaque cursor after an item. `key` is a whole number: milliseconds for times, a count for counts. */
const cursorAfter = ({ key, id }: Place): string => Buffer.from(`${key}~${id}`).toString('base64url');

/** @throws {Refusal} `invalid-input` at `/query/after` when it is not one of ours. */
export const placeOf = (cursor: string): Place => {
  const match = form.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (match === null) {
    throw new Refusal(
      'invalid-input',
      'The place in the list is not valid: start again from the first page',
      {
        errors: [{ pointer: '/query/after', code: 'invalid-format', detail: 'Not a cursor of this list' }],
      },
    );
  }
  return { key: Number(match[1]), id: match[2] as string };
};

/** Cuts a list read with one row more than asked for into a page. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  { present, place }: { present: (row: Row) => Item; place: (row: Row) => Place },
): { items: Item[]; next: string | null } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    next: rows.length > limit && last !== undefined ? cursorAfter(place(last)) : null,
  };
};
