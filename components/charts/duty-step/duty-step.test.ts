import { describe, expect, test } from 'vitest'
import { epochDay, plainDate } from '@/lib/domain/plain-date'
import { step } from '../testing/steps'
import { NARROW, testTheme, WIDE } from '../testing/theme'
import { dutyStepConfig } from './config'
import { dutyStepSeries } from './series'

const steps = [
  step('2025-01-01', '2025-04-01', { total: '30' }),
  step('2025-04-01', '2025-05-14', { total: '145' }),
  step('2025-05-14', '2025-11-10', { total: '30' }),
  step('2025-11-10', '2026-01-01', { total: '20', unverified: ['24'] }),
]
const documents = [{ on: plainDate('2025-11-10'), documentId: 'order', name: 'Order' }]
const marks = [{ on: plainDate('2025-10-30'), label: 'Meeting', strength: 'event' as const }]
const series = dutyStepSeries({ steps, party: 'second', marks, documents })
const annotationsOf = (size: typeof WIDE) => dutyStepConfig(series)(testTheme, size).options.plugins?.annotation?.annotations as Record<string, Record<string, unknown>>

describe('the series of a country-wide duty', () => {
  test('each step stands on its first day', () => {
    expect(series.points.map(({ x }) => x)).toEqual(
      ['2025-01-01', '2025-04-01', '2025-05-14', '2025-11-10', '2026-01-01'].map((day) => epochDay(plainDate(day))),
    )
  })

  test('a step leads to its document', () => {
    expect(series.points[3]?.stop?.href).toBe('/sources/order')
    expect(series.points[3]?.stop?.lines).toEqual(['20\u00a0% on all goods', '24 more: outcome not established', 'Order'])
  })

  test('unverified points stand on top of the total and are never in it', () => {
    expect(series.unverified).toMatchObject([{ base: 20, height: 24 }])
    expect(series.points[3]?.y).toBe(20)
  })

  test('a total that holds a rate without a size is a gap', () => {
    const gap = dutyStepSeries({ steps: [step('2025-01-01', '2025-02-01', { total: '5', unquantified: ['x'] })], party: 'first', marks: [], documents: [] })
    expect(gap.points[0]?.y).toBeNaN()
    expect(gap.last).toBeNull()
  })

  test('the peak is named with its last day', () => {
    expect(series.peak).toMatchObject({ pct: '145', last: '2025-05-13' })
  })
})

describe('the drawing of a country-wide duty', () => {
  test('the old rate holds until the new one, dashed for the second party', () => {
    const [dataset] = dutyStepConfig(series)(testTheme, WIDE).data.datasets
    expect(dataset).toMatchObject({ stepped: 'before', borderDash: [6, 4], borderColor: 'second' })
  })

  test('what is not established is hatched, and says so', () => {
    expect(annotationsOf(WIDE)['unverified-0']).toMatchObject({ type: 'box', backgroundColor: 'hatch of second', yMin: 20, yMax: 44 })
    expect(annotationsOf(WIDE)['unverified-0-label']).toMatchObject({ content: '24 more: outcome not established' })
  })

  test('the event stands on its day as a solid line', () => {
    const day = epochDay(plainDate('2025-10-30'))
    expect(annotationsOf(NARROW)['mark-0']).toMatchObject({ xMin: day, xMax: day, borderDash: [] })
  })
})
