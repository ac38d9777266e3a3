import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '../ask'
import { pageParameters } from '../parameters'
import { listSources } from './list-sources'
import { sources } from './sources-query'

openTestApi()

const found = async (given: Record<string, string>) => {
  const asked = await ask(sources, pageParameters(given), systemClock)
  if (!asked.ok) throw new Error(asked.message)
  return listSources(asked.value.frame.world, asked.value.query)
}

test('one order is found by its number, and only once it was public', async () => {
  expect((await found({ q: 'EO 14357' })).map(({ id }) => id)).toEqual(['eo-14357'])
  expect(await found({ q: 'EO 14357', knownOn: '2025-11-03' })).toEqual([])
})

test('filters leave only what they name, newest first', async () => {
  const law = await found({ kind: 'legal-instrument', side: 'CN' })
  expect(law.length).toBeGreaterThan(5)
  expect(law.every(({ kind, publisherSide }) => kind === 'legal-instrument' && publisherSide === 'CN')).toBe(true)
  const days = law.map(({ publishedOn }) => publishedOn)
  expect(days).toEqual([...days].sort().reverse())
})
