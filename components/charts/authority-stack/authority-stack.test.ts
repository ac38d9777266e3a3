import { describe, expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import { step } from '../testing/steps'
import { testTheme, WIDE } from '../testing/theme'
import { authorityStackConfig } from './config'
import { authorityStackSeries } from './series'

const steps = [
  step('2025-10-01', '2025-11-10', { total: '30', shares: { changing: '20', steady: '10' }, suspended: ['24'] }),
  step('2025-11-10', '2025-12-01', { total: '20', shares: { changing: '10', steady: '10' }, suspended: ['24'], isVoid: true }),
]
const series = authorityStackSeries({
  steps,
  max: 54,
  marks: [{ on: plainDate('2025-10-30'), label: 'Meeting', strength: 'event' }],
  bands: [{ from: plainDate('2025-10-30'), to: plainDate('2025-11-10') }],
  documents: [],
})
const drawn = authorityStackConfig(series)(testTheme, WIDE)
const annotations = drawn.options.plugins?.annotation?.annotations as Record<string, Record<string, unknown>>

describe('the stack by authority', () => {
  test('the steadiest authority lies at the bottom', () => {
    expect(series.layers.map(({ authority }) => authority.id)).toEqual(['steady', 'changing'])
  })

  test('the upper edge of the top layer is the total; suspended points are not in it', () => {
    expect(series.layers.at(-1)?.points.map(({ y }) => y)).toEqual([30, 20, 20])
    expect(Math.max(...(drawn.data.datasets.at(-1)?.data.map(({ y }) => y) ?? []))).toBe(30)
  })

  test('suspended points stand hollow above the scale', () => {
    const top = Math.max(...series.layers.flatMap(({ points }) => points.map(({ y }) => y)))
    expect(annotations['suspended-0']).toMatchObject({ backgroundColor: 'transparent' })
    expect(Number(annotations['suspended-0']?.['yMin'])).toBeGreaterThan(top)
  })

  test('a void share is hatched over its own part only', () => {
    expect(annotations['void-changing-0']).toMatchObject({ yMin: 10, yMax: 20, backgroundColor: 'hatch of surface' })
  })

  test('the days between announcement and law are a grey band', () => {
    expect(annotations['band-0']).toMatchObject({ backgroundColor: 'band', drawTime: 'beforeDatasetsDraw' })
  })

  test('both directions end at the same value', () => {
    expect(drawn.options.scales?.['y']?.max).toBe(authorityStackConfig({ ...series, layers: [], suspended: [] })(testTheme, WIDE).options.scales?.['y']?.max)
  })
})
