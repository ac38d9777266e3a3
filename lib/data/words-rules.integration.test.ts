import { expect, test } from 'vitest'
import { OPEN_EDITION_2, openRules, SEAL_EDITION_2 } from './testing/try-to-break'

const { tryTo, client } = openRules()

/** Copies a version of `table` into edition 2 with other values, after the old one was retracted. */
const corrected = (table: string, changes: Record<string, unknown>): string[] => {
  const one = `(SELECT min(id) FROM ${table} WHERE added_in = 1)`
  const values = JSON.stringify({ ...changes, added_in: 2, retracted_in: null })
  return [
    OPEN_EDITION_2,
    `UPDATE ${table} SET retracted_in = 2 WHERE id = ${one}`,
    `INSERT INTO ${table} SELECT (jsonb_populate_record(v, '${values}'::jsonb || jsonb_build_object('id', 1000000 + v.id))).*
       FROM ${table} v WHERE v.id = ${one}`,
    SEAL_EDITION_2,
  ]
}

const correct = (table: string, changes: Record<string, unknown>) => tryTo(...corrected(table, changes))

const line = (values: string) => `INSERT INTO scope_line (version_id, ordinal, code_system, prefix, include, valid_from, valid_to)
  SELECT 1000000 + min(id), 0, 'HS', ${values} FROM measure_version WHERE added_in = 1`
const withLine = (values: string) => {
  const [open = '', retract = '', insert = '', seal = ''] = corrected('measure_version', {})
  return tryTo(open, retract, insert, line(values), seal)
}

test('a correction that keeps every rule is accepted', async () => {
  expect(await correct('economy_version', { name: 'Another name' })).toBe('accepted')
  expect(await withLine(`'8703', true, '2026-01-01', '2026-01-02'`)).toBe('accepted')
})

const BROKEN: readonly (readonly [rule: string, breakIt: () => Promise<string>])[] = [
  ['economy_kind_known', () => correct('economy_version', { kind: 'planet' })],
  ['authority_colour_slot', () => correct('authority_version', { colour: 9 })],
  ['document_kind_known', () => tryTo(`INSERT INTO document (id, kind) VALUES ('a-test', 'rumour')`)],
  ['document_verification_known', () => correct('document_version', { verification: 'believed' })],
  ['event_kind_known', () => correct('event_version', { kind: 'party' })],
  ['measure_scope_kind_known', () => correct('measure_version', { scope_kind: 'some' })],
  ['series_quantity_known', () => correct('series_version', { quantity: 'mood' })],
  ['provision_verification_known', () => correct('provision_version', { verification: 'believed' })],
  ['scope_line_prefix', () => withLine(`'87.03', true, NULL, NULL`)],
  ['scope_line_prefix', () => withLine(`'8', true, NULL, NULL`)],
  ['scope_line_forward', () => withLine(`'8703', true, '2026-01-02', '2026-01-02'`)],
  ['changeset_state_known', () => tryTo(OPEN_EDITION_2.replace(`'submitted'`, `'approved'`), SEAL_EDITION_2)],
  ['changeset_change_act_known', () => tryTo(
    `INSERT INTO changeset (id, title, reason, state, author, created_at)
       VALUES ('00000000-0000-4000-8000-000000000004', 'A test', 'To break a rule', 'draft', 'somebody', now())`,
    `INSERT INTO changeset_change (changeset_id, ordinal, noun, act, key)
       VALUES ('00000000-0000-4000-8000-000000000004', 0, 'economy', 'create', 'QE')`,
  )],
]

test.each(BROKEN)('%s refuses what it should', async (rule, breakIt) => {
  expect(await breakIt()).toBe(rule)
})

/** Rules that the other tests of this room try to break. */
const ELSEWHERE =
  /^(provision_(act_known|standing_known|forward|rate_of_set|rate_whole)|enacted_(has_a_day|only_by_legal_instrument)|only_announcements_are_withdrawn|rate_period_\w+)$/

test('every check and exclusion of the database has a test that tries to break it', async () => {
  const { rows } = await client().query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace`,
  )
  const tried = new Set(BROKEN.map(([rule]) => rule))
  const untried = rows.map(({ name }) => name).filter((name) => !tried.has(name) && !ELSEWHERE.test(name))
  // An edition's number is guarded twice: the trigger that keeps numbers without gaps speaks first.
  expect(untried).toEqual(['edition_number_positive'])
})
