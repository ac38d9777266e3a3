import { expect, test } from 'vitest'
import { authority, coverage, document, economy, measure, rateSet } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { Change } from '@/lib/domain/record/change'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'

let db: TestDb
withTestDatabase((opened) => void ({ db } = opened))

/** How many rows each table of facts has, and how many of them are retracted. */
const counts = async (): Promise<Record<string, number>> => {
  const rows = await db.$queryRaw<{ name: string; rows: bigint }[]>`
    SELECT relname AS name, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', relname), false, true, '')))[1]::text::bigint AS rows
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT IN ('changeset', 'changeset_change', 'change_author', 'audit_entry')`
  const retracted = await db.economyVersion.count({ where: { retractedIn: { not: null } } })
  return { ...Object.fromEntries(rows.map(({ name, rows: count }) => [name, Number(count)])), retracted }
}

const tide = measure('qe-tide', { imposedBy: 'QE', targets: ['QI'], authority: 'sea-act', kind: 'all-goods' })
const base = [economy('QE', 'Eastland'), economy('QI', 'Isles'), authority('sea-act')]
const set = (documentId: string) => rateSet('tide-10', 'qe-tide', documentId, { pct: '10', from: '2026-01-10' })

test.each([
  ['a measure of an economy that does not exist', [economy('QE', 'Eastland'), authority('sea-act'), tide], 'precondition'],
  ['a provision enacted by a press item', [...base, document('a-story', '2026-01-01', 'press'), tide, set('a-story')], 'invalid'],
  ['a provision of a document that does not exist', [...base, tide, set('no-such')], 'precondition'],
  ['two changes of one record', [economy('QE', 'Eastland'), economy('QE', 'Westland')], 'conflict'],
  ['an economy that is there already', [economy('QE', 'Eastland'), economy('US', 'Another')], 'conflict'],
  ['the correction of what is not there', [...base, Change.parse({ ...economy('QX', 'Nowhere'), act: 'correct' })], 'not_found'],
  ['the retraction of what others refer to', [...base, Change.parse({ act: 'retract', noun: 'economy', key: 'US' })], 'precondition'],
])('a changeset with %s is refused and leaves nothing behind', async (_what, changes, code) => {
  const before = await counts()
  const [published, lines] = [await db.edition.count(), await db.auditEntry.count()]
  expect(await publishChanges(db, changes)).toMatchObject({ ok: false, code })
  expect(await counts()).toEqual(before)
  expect(await db.edition.count()).toBe(published)
  const [last] = await db.auditEntry.findMany({ orderBy: { number: 'desc' }, take: 1 })
  expect([last?.command, last?.outcome]).toEqual(['submit changeset', 'refused'])
  expect(await db.auditEntry.count()).toBe(lines + 2)
})

test('a correction retracts the version before it in the same edition, and what was known as of the old one stays', async () => {
  const all = [...base, document('an-order', '2026-01-01'), tide, set('an-order'), coverage('qe-tide', '2026-02-01')]
  expect(await publishChanges(db, all)).toEqual({ ok: true, value: { edition: 2 } })
  const correction = Change.parse({ ...rateSet('tide-10', 'qe-tide', 'an-order', { pct: '12', from: '2026-01-10' }), act: 'correct' })
  expect(await publishChanges(db, [correction])).toEqual({ ok: true, value: { edition: 3 } })
  const versions = await db.provisionVersion.findMany({ where: { provisionId: 'tide-10' }, orderBy: { addedIn: 'asc' } })
  expect(versions.map(({ addedIn, retractedIn, ratePct }) => [addedIn, retractedIn, String(ratePct)])).toEqual([
    [2, 3, '10'],
    [3, null, '12'],
  ])
  const periods = await db.ratePeriod.findMany({ where: { measureId: 'qe-tide' }, orderBy: { editionFrom: 'asc' } })
  expect(periods.map(({ editionFrom, editionTo, ratePct }) => [editionFrom, editionTo, String(ratePct)])).toEqual([
    [2, 3, '10'],
    [3, null, '12'],
  ])
})
