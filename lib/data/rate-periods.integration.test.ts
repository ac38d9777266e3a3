import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '@/lib/launch/test-database'
import { timelineKnownOn } from '@/lib/domain/measure/known-timeline'
import { covers } from '@/lib/domain/period'
import { addDays, plainDate } from '@/lib/domain/plain-date'
import type { PrismaClient } from '@/prisma/generated/client'
import { openDb } from './db'
import { listCoverage, listMeasures } from './measures'
import { listProvisions } from './provisions'
import { listKnownRatePeriods, listRatePeriods } from './rate-periods'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let db: PrismaClient

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true })
  db = openDb(database.url)
})

afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

test('the stored rate periods are the painting of every day, from before the first document to past the last term', async () => {
  const [measures, provisions, coverage] = await Promise.all([listMeasures(db, 1), listProvisions(db, 1), listCoverage(db, 1)])
  expect(measures).toHaveLength(55)
  for (const { id } of measures) {
    const own = provisions.filter(({ measureId }) => measureId === id)
    const rows = await listKnownRatePeriods(db, 1, id)
    for (let day = plainDate('2017-12-01'); day <= '2027-08-01'; day = addDays(day, 1)) {
      const stored = rows
        .filter(({ knownFrom, knownTo }) => covers({ from: knownFrom, to: knownTo }, day))
        .map(({ knownFrom: _from, knownTo: _to, ...period }) => period)
        .sort((a, b) => (a.from < b.from ? -1 : 1))
      const painted = timelineKnownOn(own, coverage.get(id) ?? null, day)
      if (JSON.stringify(stored) !== JSON.stringify(painted)) expect({ id, day, stored }).toEqual({ id, day, stored: painted })
    }
  }
})

test('a read as known on a day gives the rows whose days of knowledge cover it', async () => {
  const early = await listRatePeriods(db, 1, plainDate('2025-10-31'))
  const late = await listRatePeriods(db, 1, plainDate('2025-11-05'))
  const fentanyl = (periods: typeof early) => periods.get('us-ieepa-fentanyl')?.at(-1)
  expect(fentanyl(early)).toMatchObject({ from: '2025-03-04', to: null, rate: { pct: '20' } })
  expect(fentanyl(late)).toMatchObject({ from: '2025-11-10', to: null, rate: { pct: '10' } })
})
