import { statement, type Statement } from '../database/statement.ts';

/** Where processes tell each other that there is something to do. Nothing depends on a message arriving. */
export const outboxChannel = 'concivis_outbox';

/** Any number that nothing else here locks: whoever holds it numbers the outbox. */
const lockOfRelay = 20_261_122;

/**
 * Statements that read the outbox in order have no name: they are planned each time. Planned once, while the outbox
 * is nearly empty, they would go on reading all of it, for each row, until somebody counts the table again.
 */
const unnamed = '';

/**
 * Has a connection look every row up by its key. PostgreSQL knows only now and then how large the outbox is, and would
 * at times read all of it for a few rows.
 */
export const lookUpByIndex = statement(
  unnamed,
  `SELECT set_config(name, 'off', false) FROM unnest(ARRAY['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) AS name`,
);

/** Rows numbered at once. */
export const numberedAtOnce = 2_000;

export const becomeLeader = statement<{ leader: boolean }>(
  'outbox.become-leader',
  `SELECT pg_try_advisory_lock(${lockOfRelay}) AS leader`,
);

/**
 * Gives the next positions to rows whose transactions are committed, in the order of their ids. Only the holder of
 * the lock runs it, on the connection that holds it, which {@link lookUpByIndex}: when that connection is gone, so are
 * both.
 */
export const numberRows = statement<{ numbered: number }>(
  'outbox.number',
  `WITH head AS (
     SELECT position FROM outbox_head FOR UPDATE
   ), oldest AS MATERIALIZED (
     SELECT id FROM outbox WHERE position IS NULL ORDER BY id LIMIT ${numberedAtOnce}
   ), claimed AS (
     SELECT id, row_number() OVER (ORDER BY id) AS nth FROM oldest
   ), numbered AS (
     UPDATE outbox o SET position = head.position + claimed.nth FROM claimed, head
      WHERE o.id = claimed.id RETURNING o.id
   ), counted AS (
     SELECT count(*)::int AS numbered FROM numbered
   ), moved AS (
     UPDATE outbox_head SET position = position + numbered FROM counted WHERE numbered > 0 RETURNING numbered
   )
   SELECT numbered, pg_notify('${outboxChannel}', 'numbered')::text FROM moved`,
);

export const tellOthers = statement('outbox.tell', `SELECT pg_notify('${outboxChannel}', $1)::text`);

/** Rows that every consumer has passed, and that are older than sockets may come back for. */
export const trimRows = statement<{ trimmed: number }>(
  'outbox.trim',
  `WITH trimmed AS (
     DELETE FROM outbox WHERE id IN (
       SELECT id FROM outbox
        WHERE position <= (SELECT min(position) FROM consumers) AND written_at < clock_timestamp() - interval '7 days'
        ORDER BY position LIMIT 5000)
     RETURNING id
   )
   SELECT count(*)::int AS trimmed FROM trimmed`,
);

export const registerConsumer = statement(
  'outbox.register-consumer',
  'INSERT INTO consumers (name) VALUES ($1) ON CONFLICT DO NOTHING',
);

/** A consumer's place, held, and a row after it; `position` is null when there is none. */
export interface HeldRow extends Omit<StoredRow, 'position'> {
  after: number;
  position: number | null;
}

const place = 'SELECT position FROM consumers WHERE name = $1 FOR UPDATE SKIP LOCKED';

/** The next rows of the outbox, so many at most. $1 consumer. No row at all: another process is at it. */
export const holdAndReadAll = (batch: number): Statement<HeldRow> =>
  statement<HeldRow>(
    unnamed,
    `WITH place AS MATERIALIZED (${place})
     SELECT place.position::float8 AS after, o.position::float8 AS position, o.interaction_id, o.change
       FROM place
       LEFT JOIN LATERAL (SELECT * FROM outbox WHERE position > place.position ORDER BY position LIMIT ${batch}) o ON true
      ORDER BY o.position`,
  );

/** A held row among others that nobody asked for: how many rows were looked through, from where and up to where. */
export interface WantedRow extends HeldRow {
  looked: number;
  first: number | null;
  last: number | null;
}

/** Rows looked through at once for one that is wanted, and at most for a batch of them. */
const lookedThrough = { forOne: 25, most: 4_000 } as const;

/** Of the next rows of the outbox those of some topics, so many at most. $1 consumer, $2 topics. No row at all: as above. */
export const holdAndReadTopics = (batch: number): Statement<WantedRow> =>
  statement<WantedRow>(
    unnamed,
    `WITH place AS MATERIALIZED (${place}
     ), next AS MATERIALIZED (
       SELECT o.* FROM place, LATERAL (
         SELECT position, topic FROM outbox WHERE position > place.position ORDER BY position
          LIMIT ${Math.min(lookedThrough.most, batch * lookedThrough.forOne)}) o
     ), wanted AS MATERIALIZED (
       SELECT position FROM next WHERE topic = ANY($2::text[]) ORDER BY position LIMIT ${batch}
     ), extent AS (
       SELECT count(*)::int AS looked, min(position)::float8 AS first, max(position)::float8 AS last FROM next
        WHERE (SELECT count(*) FROM wanted) < ${batch} OR position <= (SELECT max(position) FROM wanted)
     )
     SELECT place.position::float8 AS after, extent.*, o.position::float8 AS position, o.interaction_id, o.change
       FROM place CROSS JOIN extent
       LEFT JOIN outbox o ON o.position = ANY(ARRAY(SELECT position FROM wanted))
      ORDER BY o.position`,
  );

/** $1 consumer, $2 position. */
export const moveConsumer = statement(
  'outbox.move-consumer',
  'UPDATE consumers SET position = $2 WHERE name = $1',
);

/** The same, and tells the other processes, where somebody wants to know how far it is. */
export const moveConsumerAloud = statement(
  'outbox.move-consumer-aloud',
  `WITH moved AS (UPDATE consumers SET position = $2 WHERE name = $1 RETURNING name)
   SELECT pg_notify('${outboxChannel}', 'moved ' || $2::bigint || ' ' || name)::text FROM moved`,
);

/** Columns for a statement that states its figures at the position of a consumer: `position`, and `lag` in seconds. */
export const positionColumns = (consumer: string): string => `
  COALESCE((SELECT position FROM consumers WHERE name = '${consumer}'), 0)::float8 AS position,
  COALESCE((SELECT extract(epoch FROM newest.written_at - reached.written_at)
              FROM (SELECT written_at FROM outbox ORDER BY id DESC LIMIT 1) AS newest,
                   (SELECT written_at FROM outbox WHERE position = (SELECT position FROM consumers WHERE name = '${consumer}')) AS reached
             WHERE newest.written_at > reached.written_at), 0)::float8 AS lag`;

export const positionOfConsumer = statement<{ position: number }>(
  'outbox.position-of-consumer',
  'SELECT position::float8 AS position FROM consumers WHERE name = $1',
);

export interface StoredRow {
  position: number;
  interaction_id: string;
  change: unknown;
}

/** $1 after, $2 up to and with, $3 rows at most. */
export const rowsBetween = statement<StoredRow>(
  unnamed,
  `SELECT position::float8 AS position, interaction_id, change
     FROM outbox WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $3`,
);

/** Rows that a consumer has not passed, those without a position included. */
export const rowsAhead = statement<{ ahead: number }>(
  'outbox.rows-ahead',
  `SELECT ((SELECT position FROM outbox_head) - COALESCE((SELECT position FROM consumers WHERE name = $1), 0)
          + (SELECT count(*) FROM outbox WHERE position IS NULL))::float8 AS ahead`,
);
