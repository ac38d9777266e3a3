import { expect, test } from 'vitest'
import { authority, coverage, document, economy, measure, rateSet } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { plainDate } from '@/lib/domain/plain-date'
import { Change } from '@/lib/domain/record/change'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { readHidden } from './read-hidden'

let db: TestDb

const rate = (pct: string) => rateSet('tide-10', 'qe-tide', 'an-order', { pct, from: '2026-01-10' })
const added = [
  economy('QE', 'Eastland'),
  economy('QI', 'Isles'),
  authority('sea-act'),
  document('an-order', '2026-01-01'),
  measure('qe-tide', { imposedBy: 'QE', targets: ['QI'], authority: 'sea-act', kind: 'all-goods' }),
  rate('10'),
  coverage('qe-tide', '2026-02-01'),
]

withTestDatabase(async (opened) => {
  db = opened.db
  expect(await publishChanges(db, added)).toEqual({ ok: true, value: { edition: 2 } })
  const corrected = Change.parse({ ...rate('12'), act: 'correct' })
  const retracted = Change.parse({ act: 'retract', noun: 'coverage', key: 'qe-tide' })
  expect(await publishChanges(db, [corrected, retracted])).toEqual({ ok: true, value: { edition: 3 } })
})

const today = plainDate('2026-11-24')
const from = (knownOn: string, edition: number) =>
  readHidden({ db, now: { today, edition: 3 } }, { knownOn: plainDate(knownOn), edition })

test('a page of now hides nothing', async () => {
  expect(await from('2026-11-24', 3)).toBeNull()
})

test('an older edition hides what later ones added, and says what they did to the records', async () => {
  const nothing = { documents: 0, provisions: 0, points: 0, events: 0, commitmentFacts: 0, firstOn: null }
  expect(await from('2026-11-24', 1)).toEqual({
    facts: { ...nothing, documents: 1, provisions: 1, firstOn: '2026-01-01' },
    later: { created: 7, corrected: 1, retracted: 1 },
  })
  expect(await from('2026-11-24', 2)).toEqual({ facts: nothing, later: { created: 0, corrected: 1, retracted: 1 } })
})

test('a past day of knowledge in the newest edition asks nothing of the editions', async () => {
  expect(await from('2025-12-31', 3)).toMatchObject({ later: null })
})
