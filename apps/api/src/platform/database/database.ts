import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { inOneWrite } from './in-one-write.ts';
import { Outage } from './outage.ts';
import { asked, statement as named, type Statement } from './statement.ts';
import { Transaction } from './transaction.ts';
import { breaksConnection } from './unavailable.ts';

/** The pool that TypeORM keeps; reads go straight to it as named prepared statements. */
const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

/** Unnamed on the wire: PostgreSQL has nothing to plan. */
const begin = named('', 'BEGIN');

@Injectable()
export class Database {
  readonly #source: DataSource;
  readonly #outage = new Outage();

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** Runs one read as a named prepared statement. */
  async read<Row extends object>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    this.#outage.check();
    try {
      const { rows } = await poolOf(this.#source).query<Row>(asked(statement, values));
      return rows;
    } catch (error) {
      this.#outage.note(error);
      throw error;
    }
  }

  /** Runs several reads that do not need each other: they travel together on one connection. */
  async readTogether<Rows extends readonly object[]>(reads: {
    readonly [N in keyof Rows]: readonly [Statement<Rows[N]>, readonly unknown[]];
  }): Promise<{ [N in keyof Rows]: Rows[N][] }> {
    this.#outage.check();
    try {
      const client = await poolOf(this.#source).connect();
      try {
        inOneWrite(client);
        const results = await Promise.all(
          reads.map(([statement, values]) => client.query(asked(statement, values))),
        );
        client.release();
        return results.map(({ rows }) => rows) as { [N in keyof Rows]: Rows[N][] };
      } catch (error) {
        client.release(breaksConnection(error));
        throw error;
      }
    } catch (error) {
      this.#outage.note(error);
      throw error;
    }
  }

  /**
   * Does the work in one transaction: all of it is kept, or nothing. BEGIN and COMMIT travel with the statements beside
   * them; a COMMIT that follows a refused statement keeps nothing, which PostgreSQL says by answering ROLLBACK.
   * A connection that failed to answer is thrown away rather than asked to roll back, so that nobody waits for it twice.
   */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    this.#outage.check();
    const runner = this.#source.createQueryRunner('master');
    const client = await this.#connect(runner);
    const tx = new Transaction(client, runner.manager);
    try {
      tx.write(begin);
      const result = await work(tx);
      inOneWrite(client);
      const commit = client.query('COMMIT');
      commit.catch(() => undefined);
      await tx.written();
      if ((await commit).command !== 'COMMIT') throw new Error('The transaction was rolled back');
      tx.committed();
      return result;
    } catch (thrown) {
      const error = tx.firstRefusal() ?? thrown;
      this.#outage.note(error);
      if (breaksConnection(error)) client.emit('error', error);
      else await client.query('ROLLBACK').catch((failure: unknown) => client.emit('error', failure));
      throw error;
    } finally {
      await runner.release();
    }
  }

  async #connect(runner: QueryRunner): Promise<PoolClient> {
    try {
      return (await runner.connect()) as PoolClient;
    } catch (error) {
      this.#outage.note(error);
      throw error;
    }
  }
}
