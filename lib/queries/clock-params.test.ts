import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { addDays, plainDate } from '@/lib/domain/plain-date'
import { ok, type Result } from '@/lib/domain/result'
import type { UrlParams } from '@/lib/paths'
import { looksFromNow, resolveClocks, type ClockTexts, type Frame, type Question } from './ask'
import { canonical } from './canonical'
import { changes } from './changes/changes'
import { changesParams } from './changes/changes-params'
import { clockParams, frozenParams, isFrozen, keptClocks, type FrozenClocks } from './clock-params'
import { compareParams, readCompareState, WINDOWS, type CompareFrame } from './compare/compare-url'
import { sourcesParams } from './documents/sources-params'
import { sources } from './documents/sources-query'
import { measures } from './measures/measures'
import { measuresParams } from './measures/measures-params'
import { seriesList } from './series/series-list'
import { seriesParams } from './series/series-params'
import { askOfAddress } from './testing/ask-of-address'

const now = { today: plainDate('2026-03-31'), edition: 3 }
const clocks = { on: now.today, knownOn: now.today, edition: 3 }

test('what is default is left out, unless the address is frozen', () => {
  expect(canonical(clockParams({ clocks, now, frozen: false }))).toEqual({})
  expect(Object.entries(canonical(clockParams({ clocks, now, frozen: true })))).toEqual([
    ['edition', '3'], ['knownOn', '2026-03-31'], ['on', '2026-03-31'],
  ])
  expect(canonical(keptClocks({ clocks, now, frozen: true }))).toEqual({ edition: '3', knownOn: '2026-03-31' })
})

test('only both clocks of knowledge freeze an address', () => {
  expect(isFrozen({ knownOn: '2026-03-31', edition: '3' })).toBe(true)
  expect(isFrozen({ knownOn: '2026-03-31' })).toBe(false)
  expect(isFrozen({ edition: '3' })).toBe(false)
})

test('a frozen address holds no notes, also on the day on which it was made', () => {
  const frame = { now, clocks, frozen: false } as Frame
  expect([looksFromNow(frame), looksFromNow({ ...frame, frozen: true })]).toEqual([true, false])
})

const frame: CompareFrame = {
  event: {
    id: 'meeting', on: plainDate('2025-10-30'), kind: 'summit', title: 'meeting', mark: 'meeting', inSentence: 'the meeting',
    place: null, parties: ['AA', 'BB'], summary: 'They met.', documentIds: ['d'], featured: null,
  },
  next: null,
  pair: ['AA', 'BB'],
}

type Days = Omit<FrozenClocks, 'knownOn' | 'edition'>

/** Reads an address as its page does, and writes the canonical parameters of what was read. */
type Page = (params: UrlParams) => Result<{ params: UrlParams; days: Days }>

const ofQuestion =
  <S extends z.ZodObject & z.ZodType<ClockTexts>, Query>(
    question: Question<S, Query>,
    write: (query: Query, frame: Frame) => UrlParams,
    days: (query: Query) => Days = () => ({}),
  ): Page =>
  (params) => {
    const asked = askOfAddress(question, `/?${new URLSearchParams(canonical(params))}`, now)
    return asked.ok ? ok({ params: write(asked.value.query, asked.value.frame), days: days(asked.value.query) }) : asked
  }

/** Each with the days that a frozen link writes out. */
const PAGES: Record<string, Page> = {
  'home, a measure and a source': (params) => {
    const read = resolveClocks(params, now)
    if (!read.ok) return read
    return ok({ params: canonical(clockParams({ clocks: read.value, now, frozen: isFrozen(params) })), days: { on: read.value.on } })
  },
  compare: (params) => {
    const read = readCompareState(params, frame, now)
    if (!read.ok) return read
    return ok({ params: { ...compareParams(read.value, now) }, days: { before: read.value.before, after: read.value.after } })
  },
  measures: ofQuestion(measures, measuresParams, ({ on }) => ({ on })),
  series: ofQuestion(seriesList, seriesParams),
  sources: ofQuestion(sources, sourcesParams),
  changes: ofQuestion(changes, changesParams),
}
const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays(plainDate('2025-10-30'), days))
const own: Record<string, fc.Arbitrary<UrlParams>> = {
  'home, a measure and a source': fc.record({ on: day }, { requiredKeys: [] }),
  compare: fc.record(
    { window: fc.constantFrom(...WINDOWS), before: day, after: day, basis: fc.constant('announced'), direction: fc.constant('BB') },
    { requiredKeys: [] },
  ),
  measures: fc.record({ on: day, sort: fc.constant('rate'), target: fc.constant('BB'), scope: fc.constant('list') }, { requiredKeys: [] }),
  series: fc.record({ imposedBy: fc.constant('AA'), quantity: fc.constant('average-rate') }, { requiredKeys: [] }),
  sources: fc.record({ sort: fc.constant('oldest'), q: fc.constant('order 12'), side: fc.constant('third') }, { requiredKeys: [] }),
  changes: fc.record({ year: fc.constant('2025'), kind: fc.constant('in-force'), imposedBy: fc.constant('BB') }, { requiredKeys: [] }),
}

describe('a frozen link is its own canonical address', () => {
  test.each(Object.entries(PAGES))('%s', (page, read) => {
    fc.assert(
      fc.property(own[page] ?? fc.constant({}), (given) => {
        const live = read(given)
        if (!live.ok) return
        const frozen = frozenParams(live.value.params, { knownOn: now.today, edition: now.edition, ...live.value.days })
        const back = read(frozen)
        expect(back.ok && Object.entries(back.value.params)).toEqual(Object.entries(frozen))
        expect(isFrozen(frozen)).toBe(true)
      }),
    )
  })
})
