import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import type { ApiExampleIds } from '@/lib/queries/api-example-ids'
import { apiDocument } from './_document'
import { operationsOf } from './_operations'
import { triedParameters } from './_tried'

const day = plainDate('2020-01-31')
const IDS: ApiExampleIds = {
  event: 'meeting', imposedBy: 'AA', target: 'BB', on: day, from: day, to: day, measure: 'duty', commitment: 'promise', document: 'order',
  series: 'average', edition: '3', q: 'words',
}

const OPEN = operationsOf(apiDocument()).filter(({ needsKey }) => !needsKey)

test.each(OPEN)('$path can be asked at once: what it requires has an example', (operation) => {
  for (const { name, required, value } of triedParameters(operation, IDS)) expect([name, value !== '']).toEqual([name, required])
})

test('what stands in a path is one of the things that the path is about, and headers are not tried', () => {
  const inPath = OPEN.flatMap((operation) =>
    triedParameters(operation, IDS).flatMap(({ inPath: isIn, value }) => (isIn ? [[operation.id, value]] : [])),
  )
  expect(inPath).toEqual(expect.arrayContaining([['measure', 'duty'], ['commitment', 'promise'], ['edition', '3'], ['compare', 'meeting']]))
  expect(operationsOf(apiDocument()).flatMap((operation) => triedParameters(operation, null)).map(({ name }) => name)).not.toContain('If-None-Match')
})
