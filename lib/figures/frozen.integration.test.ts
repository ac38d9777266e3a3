import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { document, rateSet } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { database } from '@/lib/data/client'
import { systemClock } from '@/lib/platform/clock'
import { urlParameters } from '@/lib/queries/parameters'
import type { UrlParams } from '@/lib/paths'
import { makeFile } from './files/make-file'
import { findFigure, type FoundFigure } from './find-figure'

openTestApi()

const found = async (params: UrlParams): Promise<FoundFigure> => {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const figure = await findFigure(systemClock, ['compare', '2025-10-30-busan'], 'stack-US', urlParameters(new URLSearchParams(given)))
  if (!figure.ok) throw new Error(figure.message)
  return figure.value
}

const FORMATS = ['csv', 'full.csv', 'json', 'png', 'svg'] as const
const filesOf = (figure: FoundFigure): Promise<Buffer[]> =>
  Promise.all(FORMATS.map(async (format) => Buffer.from(await makeFile(figure, format, 'https://parley.test'))))

test('after a publication a frozen figure gives the same bytes, and the live one another number', async () => {
  const live = await found({})
  const frozen = live.address.frozen
  const before = await filesOf(await found(frozen))

  // An invented law, public on 14 November 2025: 13 per cent in place of the 10 from the next day on.
  const published = await publishChanges(database(), [
    document('invented-order', '2025-11-14'),
    rateSet('invented-step', 'us-ieepa-fentanyl', 'invented-order', { pct: '13', from: '2025-11-15', sequence: 99 }),
  ])
  expect(published).toMatchObject({ ok: true, value: { edition: 2 } })

  expect(await filesOf(await found(frozen))).toEqual(before)
  const duties = ({ figure }: FoundFigure) => figure.table.rows.map(({ cells }) => [cells[0]?.value, cells[2]?.value])
  expect(duties(await found({}))).toEqual([
    ['2025-10-13', '30'],
    ['2025-11-10', '20'],
    ['2025-11-15', '23'],
  ])
})
