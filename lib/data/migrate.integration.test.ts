import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../launch/test-database'
import { migrate } from './migrate'

let database: TestDatabase
let folder: string
let client: pg.Client

const put = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}
const run = () => migrate({ databaseUrl: database.url, log: () => {}, folder })
const records = async () => (await client.query('SELECT * FROM _prisma_migrations ORDER BY migration_name')).rows
const tables = async () =>
  (await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'm\\_%' ORDER BY 1`))
    .rows.map((row) => row.tablename as string)

beforeEach(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'parley-migrations-'))
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('DROP TABLE _prisma_migrations')
})

afterEach(async () => {
  await client.end()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

test('migrations are applied in the order of their names, each once', async () => {
  put('0002_second', 'ALTER TABLE m_one ADD COLUMN two int')
  put('0001_first', 'CREATE TABLE m_one (id int)')
  expect(await run()).toBe(2)
  expect(await run()).toBe(0)
  put('0003_third', 'CREATE TABLE m_three (id int)')
  expect(await run()).toBe(1)
  expect(await tables()).toEqual(['m_one', 'm_three'])
})

test('a migration is recorded as Prisma would', async () => {
  put('0001_first', 'SELECT 1;\n')
  await run()
  const [record] = await records()
  expect(record).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    // printf 'SELECT 1;\n' | sha256sum
    checksum: 'b4e0497804e46e0a0b0b8c31975b062152d551bac49c3c2e80932567b4085dcd',
    migration_name: '0001_first',
    logs: null,
    rolled_back_at: null,
    applied_steps_count: 1,
  })
  expect(record.finished_at.getTime()).toBeGreaterThanOrEqual(record.started_at.getTime())
})

test('one that fails leaves nothing behind, and those before it stay', async () => {
  put('0001_first', 'CREATE TABLE m_one (id int)')
  put('0002_broken', 'CREATE TABLE m_two (id int); SELECT 1 / 0;')
  await expect(run()).rejects.toThrow(/0002_broken failed and was undone: .*division by zero/)
  expect(await tables()).toEqual(['m_one'])
  expect(await records()).toHaveLength(1)
})

test('one that was changed after it was applied is refused', async () => {
  put('0001_first', 'CREATE TABLE m_one (id int)')
  await run()
  put('0001_first', 'CREATE TABLE m_one (id bigint)')
  await expect(run()).rejects.toThrow('The migration 0001_first was changed after it was applied')
})

test('a database that is ahead of the files is refused', async () => {
  put('0001_first', 'CREATE TABLE m_one (id int)')
  put('0002_second', 'CREATE TABLE m_two (id int)')
  await run()
  rmSync(join(folder, '0002_second'), { recursive: true })
  await expect(run()).rejects.toThrow('The database holds the migration 0002_second, which prisma/migrations does not')
})

test('one that Prisma began and did not finish is refused until that is resolved', async () => {
  put('0001_first', 'CREATE TABLE m_one (id int)')
  await run()
  await client.query(`UPDATE _prisma_migrations SET finished_at = NULL`)
  await expect(run()).rejects.toThrow('0001_first was begun on this database and not finished')
  await client.query(`DROP TABLE m_one; UPDATE _prisma_migrations SET rolled_back_at = now()`)
  expect(await run()).toBe(1)
})

test('of many that start at once, one applies each migration', async () => {
  for (const n of [1, 2, 3, 4]) put(`000${n}_step`, `CREATE TABLE m_${n} (id int); SELECT pg_sleep(0.05)`)
  const applied = await Promise.all(Array.from({ length: 8 }, run))
  expect(applied.reduce((sum, n) => sum + n)).toBe(4)
  expect(await tables()).toEqual(['m_1', 'm_2', 'm_3', 'm_4'])
  expect(await records()).toHaveLength(4)
})
