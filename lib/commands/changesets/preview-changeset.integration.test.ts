import { expect, test } from 'vitest'
import { ANA, demand, draftBy } from '@/lib/commands/testing/editing'
import { authority, coverage, document, economy, measure, rateSet } from '@/lib/commands/testing/invented-changes'
import { hashPublished } from '@/lib/commands/testing/published-rows'
import { findChangeset } from '@/lib/data/changesets'
import { newestEdition } from '@/lib/data/editions'
import { personActor } from '@/lib/domain/actor'
import { plainDate } from '@/lib/domain/plain-date'
import { askOf } from '@/lib/queries/ask'
import { readNow } from '@/lib/queries/now'
import { urlParameters } from '@/lib/queries/parameters'
import { rates } from '@/lib/queries/rates/rates'
import { readWorld } from '@/lib/queries/world'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { previewChangeset } from './preview-changeset'

let db: TestDb
withTestDatabase((opened) => void ({ db } = opened))

const CHANGES = [
  economy('QE', 'Eastland'), economy('QI', 'Isles'), authority('sea-act'), document('an-order', '2026-01-01'),
  measure('qe-tide', { imposedBy: 'QE', targets: ['QI'], authority: 'sea-act', kind: 'all-goods' }),
  rateSet('tide-10', 'qe-tide', 'an-order', { pct: '10', from: '2026-01-10' }), coverage('qe-tide', '2026-02-01'),
]
const now = () => ({ db, actor: ANA, now: new Date() })
const clocks = (edition: number) => ({ knownOn: plainDate('2026-11-24'), edition })
const everything = async () => [await hashPublished(db), await newestEdition(db), await db.auditEntry.count(), await db.edition.count()]

test('the queries of the pages answer from the changes, and nothing of them stays', async () => {
  const id = await draftBy(db, ANA, CHANGES)
  const before = await everything()
  const seen = demand(
    await previewChangeset(now(), id, async (tx, edition) => {
      const world = await readWorld(tx, clocks(edition))
      return { edition, newest: await newestEdition(tx), tide: world.measures.find((one) => one.measure.id === 'qe-tide') }
    }),
  )
  expect([seen.edition, seen.newest]).toEqual([2, 2])
  expect(seen.tide?.periods.map(({ state, rate }) => [state, rate])).toEqual([['in-force', { kind: 'ad-valorem', pct: '10' }]])
  expect(await everything()).toEqual(before)
  expect(await findChangeset(db, id)).toMatchObject({ state: 'draft', revision: 1 })
  expect((await readWorld(db, clocks(1))).measures.some((one) => one.measure.id === 'qe-tide')).toBe(false)
})

test('a question of the pages and of the API is answered as it will be', async () => {
  const id = await draftBy(db, ANA, CHANGES)
  const { on, total } = demand(
    await previewChangeset(now(), id, async (tx) => {
      const reading = { db: tx, now: await readNow(tx, { now: () => new Date(), todayUtc: () => '2026-11-24' }) }
      const asked = demand(await askOf(reading, rates, urlParameters(new URLSearchParams('imposedBy=QE&target=QI&on=2026-01-15'))))
      const answer = await rates.answer(asked.query, asked.frame)
      return { on: answer.query.on, total: JSON.stringify(answer) }
    }),
  )
  expect(on).toBe('2026-01-15')
  expect(total).toContain('qe-tide')
})

test('nothing stays either when the reader fails', async () => {
  const id = await draftBy(db, ANA, CHANGES)
  const before = await everything()
  await expect(previewChangeset(now(), id, () => Promise.reject(new Error('the chart broke')))).rejects.toThrow('the chart broke')
  expect(await everything()).toEqual(before)
})

test('what could not be published is not shown as if it could, nor to readers at all', async () => {
  const tide = CHANGES.slice(4, 5)
  const id = await draftBy(db, ANA, tide)
  const reader = () => Promise.resolve('seen')
  expect(await previewChangeset(now(), id, reader)).toMatchObject({ ok: false, code: 'precondition' })
  expect(await previewChangeset({ ...now(), actor: personActor('rita', 'reader') }, id, reader)).toMatchObject({ code: 'forbidden' })
})
