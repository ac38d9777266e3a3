import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { disagreements } from '@/lib/domain/series/disagreements'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '../ask'
import { pageParameters } from '../parameters'
import { askedSeries, seriesList } from './series-list'

openTestApi()

const asked = async (given: Record<string, string>) => {
  const result = await ask(seriesList, pageParameters(given), systemClock)
  if (!result.ok) throw new Error(result.message)
  return askedSeries(result.value.frame.world, result.value.query)
}

test('a direction and a quantity leave only their series', async () => {
  const found = await asked({ imposedBy: 'CN', target: 'US', quantity: 'average-rate' })
  expect(found.length).toBeGreaterThan(1)
  expect(found.every(({ series }) => series.imposedBy === 'CN' && series.target === 'US')).toBe(true)
})

test('two days of the starting data are given by two publishers, 15.3 and 9 points apart', async () => {
  const found = disagreements(await asked({ imposedBy: 'US', target: 'CN', quantity: 'average-rate' }))
  expect(found.map(({ on, first, second, differencePp }) => [on, first.value, second.value, differencePp])).toEqual([
    ['2026-02-24', '29.7', '20.7', '-9'],
    ['2025-11-10', '47.5', '32.2', '-15.3'],
  ])
})

test('every day held against another is given by two series of one direction and quantity', async () => {
  const found = disagreements(await asked({}))
  for (const { first, second } of found) {
    expect([second.series.imposedBy, second.series.target, second.series.quantity])
      .toEqual([first.series.imposedBy, first.series.target, first.series.quantity])
    expect(second.series.id).not.toBe(first.series.id)
  }
})
