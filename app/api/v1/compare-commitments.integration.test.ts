import { expect, test } from 'vitest'
import { CompareAnswer } from '@/lib/queries/compare/contract'
import { CommitmentsAnswer } from '@/lib/queries/commitments/list-contract'
import { askApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const BUSAN = '/compare/2025-10-30-busan?before=2025-10-29&after=2025-11-29'

test('both days of a comparison list what the list of that day has', async () => {
  const { commitments } = await askApi(CompareAnswer, BUSAN)
  for (const [day, listed] of [['2025-10-29', commitments.before], ['2025-11-29', commitments.after]] as const) {
    const list = await askApi(CommitmentsAnswer, `/commitments?on=${day}`)
    expect(listed.map(({ id, delivery, agreement }) => [id, delivery, agreement]).sort()).toEqual(
      list.commitments.map(({ id, delivery, agreement }) => [id, delivery, agreement]).sort(),
    )
  }
})

test('the cut of the fentanyl duty moves from nothing to in force, and the withdrawn threat differs from what was scheduled', async () => {
  const { commitments } = await askApi(CompareAnswer, BUSAN)
  expect(commitments.moved.find(({ id }) => id === 'busan-fentanyl-cut')).toMatchObject({ before: null, after: 'in-force', axes: ['listed'] })
  expect(commitments.moved.find(({ id }) => id === 'busan-100-threat-withdrawn')?.axes).toContain('delivery')
})

test('the threat of 100 per cent stood on the calendar before it was taken back, and its withdrawal is a change against that', async () => {
  const { calendar, commitments } = await askApi(CompareAnswer, '/compare/2025-10-30-busan?before=2025-10-25&after=2025-11-29')
  const threat = calendar.filter(({ measure }) => measure.id === 'us-2025-threatened-100')
  expect(threat.map(({ due, ratePct, fate }) => [due, ratePct, fate.kind, fate.on])).toEqual([['2025-11-01', '100', 'withdrawn', '2025-10-26']])
  expect(commitments.moved.find(({ id }) => id === 'busan-100-threat-withdrawn')).toMatchObject({ before: null, axes: ['listed'] })
})

test('replayed as known on 15 December 2025 a comparison holds nothing that was found later', async () => {
  const { commitments } = await askApi(CompareAnswer, '/compare/2025-10-30-busan?before=2025-10-29&after=2025-12-15&knownOn=2025-12-15')
  expect(commitments.after.filter(({ event, since }) => event.startsWith('2026') || (since ?? '') > '2025-12-15')).toEqual([])
  expect(commitments.after.find(({ id }) => id === 'busan-soybeans-2025')?.delivery).toBe('in-progress')
})
