import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { entities } from './entities.ts';
import { createDataSource } from './platform/database/data-source.ts';
import { createTestDatabase, type TestDatabase } from './platform/database/test-database.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(
    { url: database.url, poolSize: 2, patience: 'work' },
    entities,
  ).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

interface Column {
  name: string;
  type: string;
  nullable: boolean;
  generated: boolean;
}

/** TypeORM's own comparison cannot read generated columns that it did not make, so the catalogue is asked directly. */
const migrated = (table: string): Promise<Column[]> =>
  source.query(
    `SELECT column_name AS name, CASE data_type WHEN 'USER-DEFINED' THEN udt_name WHEN 'ARRAY' THEN udt_name ELSE data_type END AS type,
            is_nullable = 'YES' AS nullable, is_generated = 'ALWAYS' AS generated
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY column_name`,
    [table],
  );

const typeNames: Record<string, string> = { timestamptz: 'timestamp with time zone' };

describe.each(entities.map((entity) => [entity.name, entity] as const))('the entity %s', (_, entity) => {
  it('says of every column what the migrated schema says', async () => {
    const { tableName, columns } = source.getMetadata(entity);
    const described = columns
      .map((column) => ({
        name: column.databaseName,
        type: typeNames[String(column.type)] ?? String(column.type),
        nullable: column.isNullable,
        generated: !column.isInsert,
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(described).toEqual(await migrated(tableName));
  });
});
