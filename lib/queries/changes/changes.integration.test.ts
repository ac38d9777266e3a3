import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '../ask'
import { pageParameters } from '../parameters'
import { changes, documentOfDatedChange, listChanges } from './changes'

openTestApi()

const read = async (given: Record<string, string>) => {
  const asked = await ask(changes, pageParameters(given), systemClock)
  if (!asked.ok) throw new Error(asked.message)
  const { query, frame } = asked.value
  return { world: frame.world, found: listChanges(frame.world, query) }
}

test('the cut of the meeting was announced, became law on 4 November and came into force on 10 November', async () => {
  const { world, found } = await read({ imposedBy: 'US' })
  const cut = found.filter(({ measure, on }) => measure.id === 'us-ieepa-fentanyl' && on >= '2025-10-30' && on <= '2025-11-10')
  expect(cut.find(({ sort }) => sort === 'in-force')?.on).toBe('2025-11-10')
  const law = cut.find(({ sort }) => sort === 'enacted')
  expect(law?.on).toBe('2025-11-04')
  expect(law && documentOfDatedChange(world, law)?.id).toBe('eo-14357')
  expect(cut.some(({ sort, on }) => sort === 'known' && on < '2025-11-04')).toBe(true)
})

test('a kind and a party leave only theirs, and every one has a document', async () => {
  const { world, found } = await read({ kind: 'enacted', imposedBy: 'CN' })
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ sort, measure }) => sort === 'enacted' && measure.imposedBy === 'CN')).toBe(true)
  expect(found.filter((change) => documentOfDatedChange(world, change) === null)).toEqual([])
})
