import { resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'
import { sqlOfSchema } from './testing/schema-sql'

let made: TestDatabase
let client: pg.Client

/** What Prisma can see of the tables of a namespace: columns, keys and whole indexes of columns, a line each. */
const visible = async (namespace: string): Promise<string[]> => {
  const { rows } = await client.query<{ line: string }>(
    `SELECT format('%s.%s %s %s %s', table_name, column_name, udt_name, is_nullable,
        coalesce(numeric_precision::text || ',' || numeric_scale || ',' || coalesce(datetime_precision, 0), datetime_precision::text, '')
        || ' ' || coalesce(column_default, '')) AS line
       FROM information_schema.columns WHERE table_schema = $1
     UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       FROM pg_constraint WHERE connamespace = $1::regnamespace AND contype IN ('p', 'u', 'f')
     UNION ALL SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE c.relnamespace = $1::regnamespace AND i.indpred IS NULL AND i.indexprs IS NULL AND NOT i.indisexclusion`,
    [namespace],
  )
  return rows
    .map(({ line }) => line.replaceAll(`${namespace}.`, ''))
    .filter((line) => !line.includes('_prisma_migrations'))
    .sort()
}

beforeAll(async () => {
  made = await createTestDatabase()
  client = new pg.Client({ connectionString: made.url })
  await client.connect()
  const sql = await sqlOfSchema(resolve('prisma/schema.prisma'), made.url)
  await client.query(`CREATE SCHEMA drawn; SET search_path TO drawn; ${sql}; RESET search_path`)
})
afterAll(async () => {
  await client.end()
  await made.drop()
})

test('the migrations make exactly the tables that the schema describes', async () => {
  const drawn = await visible('drawn')
  expect(drawn.length).toBeGreaterThan(200)
  expect(await visible('public')).toEqual(drawn)
})

test.each([
  'ALTER TABLE economy_version ADD COLUMN population bigint',
  'ALTER TABLE economy_version ALTER COLUMN name DROP NOT NULL',
  'ALTER TABLE rate_period ALTER COLUMN rate_pct TYPE numeric(7, 2)',
  'CREATE INDEX by_title ON measure_version (title)',
  'ALTER TABLE rate_period DROP CONSTRAINT rate_period_measure_id_fkey',
])('drift is seen: %s', async (change) => {
  await client.query('BEGIN')
  await client.query(change)
  expect(await visible('public')).not.toEqual(await visible('drawn'))
  await client.query('ROLLBACK')
})
