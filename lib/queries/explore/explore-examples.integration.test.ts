import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '../ask'
import { pageParameters } from '../parameters'
import { explore } from './explore'
import { exploreExamples } from './explore-examples'
import { exploreParams } from './explore-params'
import { exploreView } from './explore-view'

openTestApi()

const asked = async (given: Record<string, string | undefined>) => {
  const result = await ask(explore, pageParameters(given), systemClock)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

test('every example is an address that is answered and shows as much as it says', async () => {
  const { query, frame } = await asked({})
  const examples = exploreExamples(frame.world)
  expect(examples.map(({ what }) => what)).toEqual(['sum', 'lists', 'series'])
  for (const { choice, count } of examples) {
    const again = await asked(exploreParams({ ...query, ...choice }, frame))
    expect(again.query).toEqual({ ...query, ...choice })
    const view = exploreView(again.frame.world, again.query)
    expect(view.measures.length + view.series.length).toBe(count)
    expect(view.outside).toEqual([])
  }
})

test('the two duties that the United States charged on all goods before the meeting were 30 together, and 20 a month after it', async () => {
  const { query, frame } = await asked({ measure: 'us-ieepa-fentanyl,us-ieepa-reciprocal', event: '2025-10-30-busan' })
  const [sum] = exploreView(frame.world, query).sums
  expect([sum?.before.pct, sum?.after.pct, sum?.deltaPp]).toEqual(['30', '20', '-10'])
})
