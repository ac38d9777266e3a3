import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { document } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'
import { loadStartingData } from '@/prisma/seed/load'
import { openDb } from './db'
import { listDocuments } from './documents'

/** A database whose server is elsewhere, and one that was loaded as usual. */
let elsewhere: TestDatabase
let usual: TestDatabase
const homeZone = process.env['TZ']

const query = async <Row extends pg.QueryResultRow>({ url }: TestDatabase, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  ;[elsewhere, usual] = await Promise.all([createTestDatabase(), createTestDatabase({ seeded: true })])
  await query(elsewhere, `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone TO ''Asia/Tokyo''', current_database()); END $$`)
  process.env['TZ'] = 'America/New_York'
})
afterAll(async () => {
  if (homeZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = homeZone
  await Promise.all([elsewhere.drop(), usual.drop()])
})

test('server and process are in the zones that this is about', async () => {
  const [{ zone } = { zone: '' }] = await query<{ zone: string }>(elsewhere, `SELECT current_setting('timezone') AS zone`)
  expect([zone, new Date('2026-01-15T12:00:00Z').getTimezoneOffset()]).toEqual(['Asia/Tokyo', 300])
})

/** Every day that is stored, as the database itself spells it. */
const DAYS = `
  SELECT 'document ' || document_id AS what, concat_ws(' ', published_on, printed_on) AS days FROM document_version
  UNION ALL SELECT 'event ' || event_id, on_day::text FROM event_version
  UNION ALL SELECT 'provision ' || provision_id, concat_ws(' ', from_day, to_day) FROM provision_version
  UNION ALL SELECT 'coverage ' || measure_id, covered_through::text FROM coverage_version
  UNION ALL SELECT 'point ' || series_id || document_id, on_day::text FROM point_version
  UNION ALL SELECT 'period ' || measure_id || provision_id, concat_ws(' ', from_day, to_day, known_from, known_to) FROM rate_period
  ORDER BY 1, 2`

test('the starting data have the same days wherever server and process are', async () => {
  const before = Date.now()
  expect(await loadStartingData({ databaseUrl: elsewhere.url, log: () => {} })).toEqual({ loaded: true, edition: 1 })
  const after = Date.now()
  const days = await query<{ what: string; days: string }>(elsewhere, DAYS)
  expect(days.length).toBeGreaterThan(700)
  expect(days).toEqual(await query(usual, DAYS))
  expect(days).toContainEqual({ what: 'event 2025-10-30-busan', days: '2025-10-30' })
  const [edition] = await query<{ ms: string }>(elsewhere, 'SELECT extract(epoch FROM published_at) * 1000 AS ms FROM edition')
  expect(Number(edition?.ms)).toBeGreaterThanOrEqual(before)
  expect(Number(edition?.ms)).toBeLessThanOrEqual(after)
})

test('an instant and a day are stored and read as they are', async () => {
  const db = openDb(elsewhere.url)
  const [began, day] = [Date.now(), '2026-03-08']
  expect(await publishChanges(db, [document('a-test', day)])).toEqual({ ok: true, value: { edition: 2 } })
  const rows = await query<{ ms: string; day: string; days: string }>(
    elsewhere,
    `SELECT extract(epoch FROM c.created_at) * 1000 AS ms, d.published_on::text AS day,
       extract(epoch FROM d.published_on::timestamp) / 86400 AS days
     FROM document_version d JOIN edition e ON e.number = d.added_in JOIN changeset c ON c.id = e.changeset_id
     WHERE d.document_id = 'a-test'`,
  )
  expect(rows[0]?.day).toBe(day)
  expect(Number(rows[0]?.days)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  const stored = Number(rows[0]?.ms)
  expect(Math.abs(stored - began)).toBeLessThan(60_000)
  const read = await db.changeset.findFirstOrThrow({ where: { title: 'A test' } })
  expect(read.createdAt.getTime()).toBe(stored)
  expect((await listDocuments(db, 2)).find(({ id }) => id === 'a-test')?.publishedOn).toBe(day)
  await db.$disconnect()
})
