import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import type { RatePeriod } from '@/lib/domain/measure/rate-period'
import type { Provision } from '@/lib/domain/measure/provision'
import { epochDay, plainDate } from '@/lib/domain/plain-date'
import { testTheme, WIDE } from '../testing/theme'
import { rateHistoryConfig } from './config'
import { rateHistorySeries } from './series'

const period = (from: string, to: string | null, rest: Partial<RatePeriod>): RatePeriod => ({
  from: plainDate(from),
  to: to === null ? null : plainDate(to),
  state: 'in-force',
  dueState: 'in-force',
  legalState: 'valid',
  rate: { kind: 'ad-valorem', pct: decimalText('24') },
  provisionId: 'p',
  basis: [],
  ...rest,
})

const announced: Provision = {
  id: 'a',
  measureId: 'm',
  documentId: 'statement',
  publishedOn: plainDate('2025-10-30'),
  sequence: 1,
  act: 'set',
  standing: 'announced',
  rate: { kind: 'ad-valorem', pct: decimalText('10') },
  from: null,
  to: null,
}

const series = rateHistorySeries({
  periods: [
    period('2025-01-01', '2025-04-01', {}),
    period('2025-04-01', '2025-11-10', { state: 'suspended', dueState: 'suspended' }),
    period('2025-11-10', '2026-02-20', { state: 'unverified' }),
    period('2026-02-20', null, { legalState: 'void', rate: { kind: 'verbatim', text: '3 per kg' } }),
  ],
  provisions: [announced],
  party: 'first',
  from: plainDate('2025-02-01'),
  to: plainDate('2026-03-01'),
  marks: [],
  documentNames: { statement: 'Statement' },
})
const annotations = rateHistoryConfig(series)(testTheme, WIDE).options.plugins?.annotation?.annotations as Record<string, Record<string, unknown>>

test('periods are cut to the days drawn', () => {
  expect([series.blocks[0]?.from, series.blocks.at(-1)?.to]).toEqual([epochDay(plainDate('2025-02-01')), epochDay(plainDate('2026-03-01'))])
})

test('suspended is hollow, unverified hatched', () => {
  expect(annotations['suspended-0']).toMatchObject({ backgroundColor: 'transparent', yMax: 24 })
  expect(annotations['unverified-0']).toMatchObject({ backgroundColor: 'hatch of first', yMax: 24 })
})

test('a rate without a size is a gap, not nought', () => {
  expect(series.points.at(-1)?.y).toBeNaN()
})

test('an announcement is a point on the day of its publication, at the rate it names', () => {
  expect(series.announced).toMatchObject([{ x: epochDay(plainDate('2025-10-30')), y: 10 }])
})
