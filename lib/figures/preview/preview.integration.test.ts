import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { previewChangeset } from '@/lib/commands/changesets/preview-changeset'
import { createChangeset } from '@/lib/commands/changesets/create-changeset'
import { ANA, demand, onNewest } from '@/lib/commands/testing/editing'
import { authority, coverage, document, economy, event, measure, rateSet } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { hashPublished } from '@/lib/commands/testing/published-rows'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { affectedPages } from '@/lib/queries/changesets/affected-pages'
import { readNow } from '@/lib/queries/now'
import { differencesOf, differingFigures } from './differences'
import { readPreviewPage } from './preview-page'

const clock = { now: () => new Date('2026-11-25T12:00:00Z'), todayUtc: () => '2026-11-25' }

let db: TestDb
withTestDatabase(async (opened) => {
  db = opened.db
  demand(
    await publishChanges(db, [
      economy('QE', 'Eastland'), economy('QI', 'Isles'), authority('sea-act'), document('an-order', '2026-01-01'),
      event('2026-01-05-quay', '2026-01-05', ['QE', 'QI'], ['an-order']),
      measure('qe-tide', { imposedBy: 'QE', targets: ['QI'], authority: 'sea-act', kind: 'all-goods' }),
      rateSet('tide-20', 'qe-tide', 'an-order', { pct: '20', from: '2026-01-10' }), coverage('qe-tide', '2026-11-25'),
    ]),
  )
})

const draft = async (changes: readonly object[]): Promise<string> => {
  const id = randomUUID()
  demand(await createChangeset({ db, actor: ANA, now: new Date() }, { id, title: 'A cut', reason: 'To test it', changes: await onNewest(db, changes) }))
  return id
}

/** What the page of a preview compares: the pages affected, and the first of that kind on both sides. */
const compared = async (id: string, kind: string) => {
  const seen = demand(
    await previewChangeset({ db, actor: ANA, now: new Date() }, id, async (tx, edition) => {
      const reading = { db: tx, now: await readNow(tx, clock) }
      const pages = await affectedPages(reading, edition)
      const page = pages.find((one) => one.kind === kind)
      if (page === undefined) throw new Error(`no page of ${kind} is affected`)
      return { pages, page, after: demand(await readPreviewPage(reading, page)) }
    }),
  )
  const before = demand(await readPreviewPage({ db, now: await readNow(db, clock) }, seen.page))
  return { ...seen, before, pairs: differingFigures(before.figures, seen.after.figures) }
}

const CUT = [document('a-notice', '2026-02-01'), rateSet('tide-10', 'qe-tide', 'a-notice', { pct: '10', from: '2026-02-10', sequence: 2 })]

test('a cut is seen on the pages that it affects: the step moves in the chart, the numbers are named, and nothing stays', async () => {
  const id = await draft(CUT)
  const was = await hashPublished(db)
  const { pages, before, after, pairs } = await compared(id, 'measures')
  expect(pages.map(({ kind, id: of }) => `${kind}/${of}`)).toEqual(['measures/qe-tide', 'compare/2026-01-05-quay'])
  expect(before.sentence).toContain('20')
  expect(after.sentence).toContain('10')
  const chart = (figures: typeof after.figures) => figures.flatMap((figure) => (figure.chart?.kind === 'rate-history' ? figure.chart.input.periods : []))
  expect(chart(before.figures).map(({ from, rate }) => [from, rate])).toEqual([['2026-01-10', { kind: 'ad-valorem', pct: '20' }]])
  expect(chart(after.figures).map(({ from, to, rate }) => [from, to, rate])).toEqual([
    ['2026-01-10', '2026-02-10', { kind: 'ad-valorem', pct: '20' }],
    ['2026-02-10', null, { kind: 'ad-valorem', pct: '10' }],
  ])
  expect(pairs.map(({ id: figure }) => figure)).toContain('history')
  const history = differencesOf(pairs.filter(({ id: figure }) => figure === 'history'))
  expect(history).toContainEqual(expect.objectContaining({ row: '10 Jan 2026', after: '9 Feb 2026' }))
  expect(history.find(({ before: old, column }) => old === null && column === null)).toMatchObject({ row: '10 Feb 2026', after: expect.stringMatching(/10\s%; in force/) })
  expect(await hashPublished(db)).toBe(was)
})

test('a comparison shows the cut too, and what a changeset does not touch is the same on both sides', async () => {
  const seen = await compared(await draft(CUT), 'compare')
  expect(seen.pairs.length).toBeGreaterThan(0)
  const words = await compared(await draft([{ ...event('2026-01-05-quay', '2026-01-05', ['QE', 'QI'], ['an-order']), act: 'correct' }]), 'compare')
  expect(differencesOf(words.pairs)).toEqual([])
  expect(words.pairs).toEqual([])
})
