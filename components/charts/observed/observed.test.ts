import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import { epochDay, plainDate } from '@/lib/domain/plain-date'
import { testTheme, WIDE } from '../testing/theme'
import { observedConfig } from './config'
import { observedSeries, type ObservedInput } from './series'

const total = (lastDay: string, value: string) => ({ lastDay: plainDate(lastDay), value: decimalText(value), documentId: 'note' })

const input: ObservedInput = {
  bases: [
    { basis: 'booked', totals: [total('2026-01-10', '6'), total('2026-01-20', '12')] },
    { basis: 'shipped', totals: [total('2026-01-20', '11.9')] },
  ],
  targets: [decimalText('12')],
  unit: 'million t',
  marks: [{ on: plainDate('2025-12-31'), label: 'first deadline', strength: 'event' }],
}

test('each basis is a line of its own, told apart by dash and shape', () => {
  const { data } = observedConfig(observedSeries(input))(testTheme, WIDE)
  expect(data.datasets.map(({ borderDash, pointStyle }) => [borderDash, pointStyle])).toEqual([
    [[], 'circle'],
    [[6, 4], 'rect'],
  ])
  expect(data.datasets[0]?.data[1]).toMatchObject({ x: epochDay(plainDate('2026-01-20')), y: 12 })
})

test('what was undertaken is a level from edge to edge, and every deadline a line down', () => {
  const series = observedSeries(input)
  const annotations = observedConfig(series)(testTheme, WIDE).options?.plugins?.annotation?.annotations as Record<string, Record<string, unknown>>
  expect(annotations['target-0']).toMatchObject({ yMin: 12, yMax: 12, xMin: series.from, xMax: series.to })
  expect(annotations['mark-0']).toMatchObject({ xMin: epochDay(plainDate('2025-12-31')) })
})

test('the names of two lines that end beside each other do not meet', () => {
  const { options } = observedConfig(observedSeries(input))(testTheme, WIDE)
  const annotations = options?.plugins?.annotation?.annotations as Record<string, { yAdjust: number; position: { x: string } }>
  const [booked, shipped] = [annotations['name-booked'], annotations['name-shipped']]
  expect(booked?.position.x !== shipped?.position.x || Math.abs((shipped?.yAdjust ?? 0) - (booked?.yAdjust ?? 0)) > 10).toBe(true)
})
