import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '../ask'
import { pageParameters } from '../parameters'
import { methods } from './methods'
import { whereKnowledgeStops } from './where-knowledge-stops'

openTestApi()

const stops = async (given: Record<string, string>) => {
  const asked = await ask(methods, pageParameters(given), systemClock)
  if (!asked.ok) throw new Error(asked.message)
  return whereKnowledgeStops(asked.value.frame.world)
}

test('as known on a day nothing is newer than that day', async () => {
  const { newestLaw, newestPoints } = await stops({ knownOn: '2025-11-04' })
  expect(newestLaw?.publishedOn).toBe('2025-11-04')
  expect(newestPoints.length).toBeGreaterThan(0)
})

test('both sides of the starting data are told of, and what fell due and was not established is counted', async () => {
  const { economies } = await stops({})
  expect(economies.map(({ economy }) => economy.id).sort()).toEqual(['CN', 'US'])
  expect(economies.find(({ economy }) => economy.id === 'CN')?.unverified).toBeGreaterThan(0)
})
