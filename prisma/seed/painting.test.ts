import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { knownTimeline, timelineKnownOn } from '../../lib/domain/measure/known-timeline'
import type { KnownRatePeriod, RatePeriod } from '../../lib/domain/measure/rate-period'
import { addDays, earliestOf, plainDate } from '../../lib/domain/plain-date'
import { printedPct } from '../../lib/domain/rate'
import { readStartingData } from './read'
import { COMPILED_ON, startingMeasures } from './testing/starting-measures'

const measures = startingMeasures(readStartingData())

const FixturePeriod = z.strictObject({
  from: z.string(),
  to: z.string().nullable(),
  state: z.string(),
  ratePct: z.string().nullable(),
  legalState: z.string(),
  provisionId: z.string(),
})
const Fixture = z.strictObject({
  description: z.string(),
  knownOn: z.literal(COMPILED_ON),
  measures: z.record(z.string(), z.array(FixturePeriod)),
})
const fixture = Fixture.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/rate-periods-as-known-2026-11-24.json'), 'utf8')),
).measures

const comparable = ({ from, to, state, rate, legalState, provisionId }: RatePeriod) =>
  JSON.stringify({ from, to, state, ratePct: printedPct(rate), legalState, provisionId })

test('the fixture and the data speak of the same measures', () => {
  expect(Object.keys(fixture)).toEqual(measures.map(({ measure }) => measure.id))
})

test('painted as known on the day of compilation, no period differs from the fixture', () => {
  const differences = measures.flatMap(({ measure, provisions, covered }) => {
    const painted = timelineKnownOn(provisions, covered, COMPILED_ON)
      .filter(({ state }) => state !== 'none')
      .map(comparable)
    const expected = (fixture[measure.id] ?? []).map((period) => JSON.stringify(FixturePeriod.parse(period)))
    return [
      ...painted.filter((period) => !expected.includes(period)).map((period) => `${measure.id} painted ${period}`),
      ...expected.filter((period) => !painted.includes(period)).map((period) => `${measure.id} expected ${period}`),
    ]
  })
  expect(differences).toEqual([])
  expect(Object.values(fixture).flat()).toHaveLength(93)
})

/** The rows known on a day, written like the timeline of that day. */
const rowsOf = (rows: readonly KnownRatePeriod[], day: string): string =>
  JSON.stringify(
    rows.filter(({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === null || day < knownTo)),
    (key, value: unknown) => (key === 'knownFrom' || key === 'knownTo' ? undefined : value),
  )

test('on every day since its first publication, the rows of a measure are its timeline as known that day', () => {
  const end = plainDate('2027-02-01')
  const differences = measures.flatMap(({ measure, provisions, covered }) => {
    const rows = knownTimeline(provisions, covered)
    const found: string[] = []
    let day = earliestOf(provisions.map(({ publishedOn }) => publishedOn)) ?? end
    for (; day <= end; day = addDays(day, 1)) {
      const known = JSON.stringify(timelineKnownOn(provisions, covered, day))
      if (rowsOf(rows, day) !== known) found.push(`${measure.id} ${day}`)
    }
    return found
  })
  expect(differences).toEqual([])
}, 60_000)
