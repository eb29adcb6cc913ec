import type {
  EntityManager,
  EntityTarget,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';
import type { ClientBase } from 'pg';
import { inOneWrite } from './in-one-write.ts';
import { asked, type Statement } from './statement.ts';

/** What a verb writes through. It is passed by hand, so that one can see what happens in which transaction. */
export class Transaction {
  readonly #client: ClientBase;
  readonly #manager: EntityManager;
  readonly #afterCommit: (() => void)[] = [];
  readonly #writes: Promise<void>[] = [];
  #firstRefusal: { error: unknown } | null = null;

  constructor(client: ClientBase, manager: EntityManager) {
    this.#client = client;
    this.#manager = manager;
  }

  async run<Row extends object>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    inOneWrite(this.#client);
    const { rows } = await this.#client.query<Row>(asked(statement, values));
    return rows;
  }

  /**
   * Sends a statement whose rows nobody needs, without waiting for it: it travels with the next one. When it is
   * refused, the transaction fails with its error, whatever failed after it.
   */
  write(statement: Statement<object>, values: readonly unknown[] = []): void {
    this.ask(statement, values).catch(() => undefined);
  }

  /** The same for a statement whose rows are needed only after the commit. To be waited for outside of the transaction. */
  ask<Row extends object>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.run(statement, values);
    const sent = answer.then(
      () => undefined,
      (error: unknown) => {
        this.#firstRefusal ??= { error };
      },
    );
    this.#writes.push(sent);
    return answer;
  }

  /** Waits for everything that was sent by `write` or `ask`. @throws the first refusal */
  async written(): Promise<void> {
    await Promise.all(this.#writes);
    if (this.#firstRefusal !== null) throw this.#firstRefusal.error;
  }

  /** Why the transaction failed first: what fails after it only says that it had failed. */
  firstRefusal(): unknown {
    return this.#firstRefusal?.error;
  }

  /**
   * Has something done once the transaction is committed, and not at all when it is rolled back.
   * The process may end before it: only for hints that hasten what happens anyway.
   */
  afterCommit(hint: () => void): void {
    this.#afterCommit.push(hint);
  }

  /** Called by whoever committed. */
  committed(): void {
    for (const hint of this.#afterCommit) hint();
  }

  async insert<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    row: QueryDeepPartialEntity<Entity>,
  ): Promise<void> {
    await this.#manager.createQueryBuilder().insert().into(entity).values(row).updateEntity(false).execute();
  }

  /** @returns how many rows were changed. */
  async update<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    where: FindOptionsWhere<Entity>,
    changes: QueryDeepPartialEntity<Entity>,
  ): Promise<number> {
    const { affected } = await this.#manager.update(entity, where, changes);
    return affected ?? 0;
  }
}
