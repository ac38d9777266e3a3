import { describe, expect, test } from 'vitest'
import { OPEN_EDITION_2, openRules, SEAL_EDITION_2 } from './testing/try-to-break'

const { tryTo, client } = openRules()

const IDENTITIES = [
  'economy', 'authority', 'document', 'event', 'measure', 'provision', 'series', 'commitment', 'position', 'observation',
  'assessment',
]
const VERSIONS = [
  'economy_version', 'authority_version', 'document_version', 'event_version', 'measure_version', 'provision_version',
  'coverage_version', 'series_version', 'point_version', 'commitment_version', 'position_version', 'terms_version',
  'observation_version', 'assessment_version', 'commitment_links_version',
]
const PARTS = [
  'event_party', 'event_document', 'measure_target', 'scope_line', 'measure_document', 'position_evidence',
  'terms_evidence', 'observation_evidence', 'assessment_evidence', 'commitment_measure', 'commitment_related',
]
const KEPT = [...IDENTITIES, ...VERSIONS, ...PARTS, 'edition', 'rate_period', 'audit_entry', 'change_author']

/** Who may sign in and with what. These are no facts, and a session that ended must be able to go. */
const PEOPLE = [
  'person', 'session', 'account', 'verification', 'two_factor', 'single_use_link', 'api_key', 'outbox_message', 'attempt', 'secret',
]

/** Files on their way into a changeset: no facts, and they go after a day. */
const STAGED = ['staged_import', 'staged_row']

test('every table is kept for ever, holds proposals, or is about who signs in', async () => {
  const { rows } = await client().query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  )
  const tables = rows.map(({ name }) => name).filter((name) => name !== '_prisma_migrations')
  expect(tables.sort()).toEqual([...KEPT, 'changeset', 'changeset_change', 'lone_publishing', ...STAGED, ...PEOPLE].sort())
})

describe.each(KEPT)('%s', (table) => {
  test('has rows, so that what follows means something', async () => {
    const { rows } = await client().query(`SELECT FROM ${table} LIMIT 1`)
    expect(rows).toHaveLength(1)
  })

  test('is never deleted from', async () => {
    expect(await tryTo(`DELETE FROM ${table}`)).toBe('append_only')
    expect(await tryTo(OPEN_EDITION_2, `DELETE FROM ${table}`)).toBe('append_only')
  })

  test('is never emptied', async () => {
    expect(await tryTo(`TRUNCATE ${table} CASCADE`)).toBe('append_only')
  })
})

describe.each([...IDENTITIES, ...PARTS, 'audit_entry', 'change_author'])('%s', (table) => {
  test('is never changed', async () => {
    const { rows } = await client().query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0`,
    )
    for (const { name } of rows)
      expect(await tryTo(OPEN_EDITION_2, `UPDATE ${table} SET "${name}" = "${name}"`), name).toBe('append_only')
  })
})

describe.each(VERSIONS)('%s', (table) => {
  const one = `(SELECT min(id) FROM ${table})`

  test('changes nothing but its retraction mark', async () => {
    expect(await tryTo(OPEN_EDITION_2, `UPDATE ${table} SET added_in = 2 WHERE id = ${one}`)).toBe('append_only')
    const both = `UPDATE ${table} SET retracted_in = 2, added_in = 0 WHERE id = ${one}`
    expect(await tryTo(OPEN_EDITION_2, both)).toBe('append_only')
  })

  test('is marked once, in the edition that is being published, and in no other', async () => {
    const mark = (edition: number) => `UPDATE ${table} SET retracted_in = ${edition} WHERE id = ${one}`
    expect(await tryTo(mark(1))).toBe('only_in_open_edition')
    expect(await tryTo(mark(2))).toBe('only_in_open_edition')
    expect(await tryTo(OPEN_EDITION_2, mark(1))).toBe('only_in_open_edition')
    expect(await tryTo(OPEN_EDITION_2, mark(3))).toBe('only_in_open_edition')
    expect(await tryTo(OPEN_EDITION_2, mark(2), mark(2))).toBe('append_only')
    expect(await tryTo(OPEN_EDITION_2, mark(2), `UPDATE ${table} SET retracted_in = NULL WHERE id = ${one}`)).toBe('append_only')
  })
})

test('a version is not retracted in the edition that adds it, nor added as retracted', async () => {
  const add = (retractedIn: string) =>
    `INSERT INTO coverage_version (measure_id, covered_through, added_in, retracted_in)
     SELECT measure_id, covered_through, 2, ${retractedIn} FROM coverage_version WHERE measure_id = 'us-s122'`
  const retractOld = `UPDATE coverage_version SET retracted_in = 2 WHERE measure_id = 'us-s122'`
  const retractNew = `UPDATE coverage_version SET retracted_in = 2 WHERE added_in = 2`
  expect(await tryTo(OPEN_EDITION_2, retractOld, add('NULL'), SEAL_EDITION_2)).toBe('accepted')
  expect(await tryTo(OPEN_EDITION_2, retractOld, add('NULL'), retractNew)).toBe('retracted_after_added')
  expect(await tryTo(OPEN_EDITION_2, retractOld, add('2'))).toBe('append_only')
})

test('a rate period is closed once, by the publication of the edition that ends it', async () => {
  const close = (edition: number) => `UPDATE rate_period SET edition_to = ${edition} WHERE measure_id = 'us-s122'`
  expect(await tryTo(close(2))).toBe('only_in_open_edition')
  expect(await tryTo(OPEN_EDITION_2, close(2), SEAL_EDITION_2)).toBe('accepted')
  expect(await tryTo(OPEN_EDITION_2, close(2), close(2))).toBe('append_only')
  expect(await tryTo(OPEN_EDITION_2, `UPDATE rate_period SET state = 'none'`)).toBe('append_only')
})

test.each(['changeset', 'changeset_change'])('%s is never emptied at a stroke: what was proposed and published stays', async (table) => {
  expect(await tryTo(`TRUNCATE ${table} CASCADE`)).toBe('append_only')
})
