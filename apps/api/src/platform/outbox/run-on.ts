import type { ClientBase, Pool, PoolClient } from 'pg';
import { inOneWrite } from '../database/in-one-write.ts';
import { asked } from '../database/statement.ts';
import type { WorkTransaction } from './consumer.ts';

/** Runs statements on a connection, or each on whichever of a pool is free, for work that happens after a reply. */
export const runOn =
  (connection: Pool | PoolClient | ClientBase): WorkTransaction['run'] =>
  async (statement, values = []) => {
    if ('release' in connection) inOneWrite(connection);
    return (await connection.query(asked(statement, values))).rows as never;
  };
