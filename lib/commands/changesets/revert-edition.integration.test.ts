import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ANA, BEN, demand, draftBy, ROSE, submittedBy } from '@/lib/commands/testing/editing'
import { document, economy, event } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { hashPublished } from '@/lib/commands/testing/published-rows'
import { openDb } from '@/lib/data/db'
import { listChanges } from '@/lib/data/changesets'
import { newestEdition } from '@/lib/data/editions'
import { recordedAsOf } from '@/lib/data/recorded'
import { Change, keyOf, type Noun } from '@/lib/domain/record/change'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { conflictsOf } from './conflicts-of'
import { editChange } from './edit-change'
import { publishChangeset } from './publish-changeset'
import { revertEdition } from './revert-edition'
import { submitChangeset } from './submit-changeset'

let url: string
let db: TestDb
withTestDatabase((opened) => void ({ db, url } = opened))

const as = (actor: typeof ANA) => ({ db, actor, now: new Date() })

/** The record of the starting data, some fields of it changed. */
const corrected = async (noun: Noun, key: string, fields: object): Promise<Change> => {
  const { record } = (await recordedAsOf(db, [{ noun, key }], await newestEdition(db)))({ noun, key })
  return Change.parse({ noun, act: 'correct', record: { ...record, ...fields } })
}

const publish = async (id: string): Promise<number> => {
  demand(await submitChangeset(as(ANA), { id }))
  return demand(await publishChangeset(as(ROSE), { id })).edition
}

const revert = async (edition: number): Promise<string> => {
  const id = randomUUID()
  demand(await revertEdition(as(ANA), { id, edition, title: `Undo edition ${edition}`, reason: 'It was a mistake.' }))
  return id
}

/** Somebody's live records, by noun, to correct and to retract. */
const keysOf = async (noun: Noun): Promise<string[]> => {
  const [first] = await db.edition.findMany({ where: { number: 1 } })
  return (await listChanges(db, first?.changesetId ?? '')).filter((change) => change.noun === noun).map(keyOf)
}

test('undoing an edition that created, corrected and retracted restores every published row, and undoing that restores it again', async () => {
  const [provision = '', retracted = ''] = (await keysOf('provision')).toReversed()
  const [coverage = ''] = await keysOf('coverage')
  const [observation = ''] = await keysOf('observation')
  const [point = ''] = await keysOf('point')
  const changes = [
    economy('QE', 'Eastland'),
    document('an-order', '2026-01-01'),
    event('a-fair', '2026-01-01', ['QE', 'US'], ['an-order']),
    await corrected('document', 'eo-14195', { title: 'Another title', publishedOn: '2025-02-02' }),
    await corrected('provision', provision, { note: 'Another note' }),
    await corrected('coverage', coverage, { coveredThrough: '2026-11-01' }),
    await corrected('measure', 'us-s122', { title: 'Another name', documentIds: [] }),
    ...[['provision', retracted], ['observation', observation], ['point', point]].map(([noun, key]) => Change.parse({ act: 'retract', noun, key })),
  ]
  const before = await hashPublished(db)
  const edition = demand(await publishChanges(db, changes)).edition
  const after = await hashPublished(db)
  expect(after).not.toBe(before)
  const undone = await publish(await revert(edition))
  expect(await hashPublished(db)).toBe(before)
  await publish(await revert(undone))
  expect(await hashPublished(db)).toBe(after)
})

test('an edition that was never published cannot be undone', async () => {
  const input = { id: randomUUID(), edition: 999, title: 'Undo', reason: 'No.' }
  expect(await revertEdition(as(ANA), input)).toMatchObject({ ok: false, code: 'not_found' })
})

test('a record that was changed again since is a conflict of the undoing, and is not overwritten', async () => {
  const edition = demand(await publishChanges(db, [await corrected('economy', 'CN', { name: 'Second name' })])).edition
  demand(await publishChanges(db, [await corrected('economy', 'CN', { name: 'Third name' })]))
  const id = await revert(edition)
  expect(await submitChangeset(as(ANA), { id })).toMatchObject({ ok: false, code: 'conflict' })
  expect(await conflictsOf(db, id)).toMatchObject([
    { key: 'CN', basedOn: edition, changedIn: edition + 1, fields: [{ field: 'name', base: 'Second name', theirs: 'Third name', both: true }] },
  ])
})

test('of two editors of one record the second sees both versions by field, chooses, and nothing of the first is lost', async () => {
  const [byAna, byBen] = [
    await submittedBy(db, ANA, [await corrected('event', '2025-10-30-busan', { place: 'By Ana', title: 'Title by Ana' })]),
    await submittedBy(db, BEN, [await corrected('event', '2025-10-30-busan', { place: 'By Ben', summary: 'Summary by Ben' })]),
  ]
  const { edition } = demand(await publishChangeset(as(ROSE), { id: byAna }))
  const refusal = await publishChangeset(as(ROSE), { id: byBen })
  expect(refusal).toMatchObject({ ok: false, code: 'conflict', field: 'place' })
  const [conflict] = await conflictsOf(db, byBen)
  const fields = new Map(conflict?.fields.map((one) => [one.field, one]))
  expect(fields.get('place')).toMatchObject({ theirs: 'By Ana', mine: 'By Ben', both: true })
  expect(fields.get('title')).toMatchObject({ theirs: 'Title by Ana', both: false })
  expect(fields.get('summary')).toMatchObject({ mine: 'Summary by Ben', both: false })

  const chosen = await corrected('event', '2025-10-30-busan', { place: 'By Ben', summary: 'Summary by Ben' })
  demand(await editChange(as(BEN), { id: byBen, ordinal: 0, revision: 1, change: { ...chosen, basedOn: edition } }))
  await publish(byBen)
  expect(await corrected('event', '2025-10-30-busan', {})).toMatchObject({ record: { place: 'By Ben', title: 'Title by Ana', summary: 'Summary by Ben' } })
})

test('two who create one thing, or correct what another retracted, are told too', async () => {
  const [first, second] = [await submittedBy(db, ANA, [economy('QX', 'First')]), await submittedBy(db, BEN, [economy('QX', 'Second')])]
  demand(await publishChangeset(as(ROSE), { id: first }))
  expect(await publishChangeset(as(ROSE), { id: second })).toMatchObject({ ok: false, code: 'conflict' })
  const late = await draftBy(db, BEN, [await corrected('economy', 'QX', { name: 'Late' })])
  demand(await publishChanges(db, [Change.parse({ act: 'retract', noun: 'economy', key: 'QX' })]))
  expect(await submitChangeset(as(BEN), { id: late })).toMatchObject({ ok: false, code: 'conflict' })
})

test.each([0, 1, 2, 3])('no field is lost when two edit one record at once (%s)', async (turn) => {
  const names = [`Name ${turn}`, `Adjective ${turn}`] as const
  const [one, two] = await Promise.all([
    submittedBy(db, ANA, [await corrected('economy', 'US', { name: names[0] })]),
    submittedBy(db, BEN, [await corrected('economy', 'US', { adjective: names[1] })]),
  ])
  const other = openDb(url)
  const results = await Promise.all([
    publishChangeset(as(ROSE), { id: turn % 2 === 0 ? one : two }),
    publishChangeset({ ...as(ROSE), db: other }, { id: turn % 2 === 0 ? two : one }),
  ]).finally(() => other.$disconnect())
  expect(results.map((result) => (result.ok ? 'published' : result.code)).sort()).toEqual(['conflict', 'published'])
  const loser = results[0]?.ok === (turn % 2 === 0) ? two : one
  const mine = loser === two ? { adjective: names[1] } : { name: names[0] }
  const settled = { ...(await corrected('economy', 'US', mine)), basedOn: await newestEdition(db) }
  demand(await editChange(as(BEN), { id: loser, ordinal: 0, revision: 1, change: settled }))
  await publish(loser)
  expect(await corrected('economy', 'US', {})).toMatchObject({ record: { name: names[0], adjective: names[1] } })
})
