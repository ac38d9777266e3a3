import { expect, test } from 'vitest'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { database } from '@/lib/data/client'
import { Change } from '@/lib/domain/record/change'
import { CommitmentAnswer } from '@/lib/queries/commitments/detail-contract'
import { askApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const booked = async (clocks: string) => {
  const { timeliness } = await askApi(CommitmentAnswer, `/commitments/busan-soybeans-2025?on=2026-03-15&${clocks}`)
  return timeliness.filter(({ basis }) => basis === 'booked').map(({ version, result, days }) => [version, result, days])
}

test('with the restated version of the terms retracted only the first remains, and the older edition still has both', async () => {
  const retracted = Change.parse({ act: 'retract', noun: 'terms', key: 'busan-soybeans-2025/2' })
  expect(await publishChanges(database(), [retracted])).toEqual({ ok: true, value: { edition: 2 } })
  expect(await booked('edition=2')).toEqual([[1, 'late', 20]])
  expect(await booked('edition=1')).toEqual([
    [1, 'late', 20],
    [2, 'early', -39],
  ])
})
