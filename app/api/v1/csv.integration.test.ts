import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { EventsAnswer } from '@/lib/queries/events/contract'
import { MeasuresAnswer } from '@/lib/queries/measures/list-contract'
import { RateSeriesAnswer } from '@/lib/queries/rates/series-contract'
import { RatesAnswer } from '@/lib/queries/rates/contract'
import { SeriesAnswer, SeriesListAnswer } from '@/lib/queries/series/contract'
import { askApi, callApi } from './testing/call-api'
import { openTestApi, TODAY } from './testing/open-test-api'

openTestApi()

const asCsv = { headers: { Accept: 'text/csv' } }

/** A list as rows by name of column. */
const rowsOf = async (response: Response): Promise<Record<string, string>[]> => {
  expect(response.status).toBe(200)
  const { data, errors } = Papa.parse<Record<string, string>>(await response.text(), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

const ADDRESSES = [
  ['/rates', '?imposedBy=US&target=CN'],
  ['/rates/series', '?imposedBy=US&target=CN&from=2025-01-01&to=2025-12-31'],
  ['/measures', ''],
  ['/events', ''],
  ['/series', ''],
  ['/series/piie-us-on-cn', ''],
] as const

test.each(ADDRESSES)('%s is told as CSV by suffix and by what is accepted, each row with its clocks', async (path, query) => {
  const [suffixed, accepted, json] = [
    await callApi(`${path}.csv${query}`), await callApi(`${path}${query}`, asCsv), await callApi(`${path}${query}`),
  ]
  const tags = [suffixed, accepted, json].map(({ headers }) => headers.get('etag'))
  expect(new Set(tags).size).toBe(3)
  expect(suffixed.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect([suffixed, accepted, json].map(({ headers }) => headers.get('vary'))).toEqual([null, 'Accept', 'Accept'])
  const text = await accepted.clone().text()
  expect(await suffixed.text()).toBe(text)
  const rows = await rowsOf(accepted)
  expect(rows.length).toBeGreaterThan(0)
  for (const { knownOn, edition } of rows) expect([knownOn, edition]).toEqual([TODAY, '1'])

  const again = await callApi(`${path}${query}`, { headers: { ...asCsv.headers, 'If-None-Match': tags[1] ?? '' } })
  expect([again.status, again.headers.get('vary')]).toEqual([304, 'Accept'])
})

test('the rows are those of the answer, with the same digits', async () => {
  const { measures, countryWideAdditionalPct, counted } = await askApi(RatesAnswer, '/rates?imposedBy=US&target=CN')
  const rows = await rowsOf(await callApi('/rates.csv?imposedBy=US&target=CN'))
  expect(rows.map(({ id, ratePct, state }) => [id, ratePct, state])).toEqual(
    measures.map(({ id, ratePct, state }) => [id, ratePct ?? '', state]),
  )
  expect(rows.filter(({ inTotal }) => inTotal === 'true').map(({ id }) => id)).toEqual(counted)
  expect(new Set(rows.map((row) => row['countryWideAdditionalPct']))).toEqual(new Set([countryWideAdditionalPct]))

  const { points } = await askApi(SeriesAnswer, '/series/piie-us-on-cn')
  expect((await rowsOf(await callApi('/series/piie-us-on-cn.csv'))).map(({ on, value }) => [on, value])).toEqual(
    points.map(({ on, value }) => [on, value]),
  )
  expect((await rowsOf(await callApi('/measures.csv'))).map(({ id }) => id)).toEqual(
    (await askApi(MeasuresAnswer, '/measures')).measures.map(({ id }) => id),
  )
  expect((await rowsOf(await callApi('/events.csv'))).map(({ title }) => title)).toEqual(
    (await askApi(EventsAnswer, '/events')).events.map(({ title }) => title),
  )
  expect((await rowsOf(await callApi('/series.csv'))).map(({ method }) => method)).toEqual(
    (await askApi(SeriesListAnswer, '/series')).series.map(({ method }) => method),
  )
})

test('a total is followed by its parts', async () => {
  const query = '?imposedBy=US&target=CN&from=2025-11-09&to=2025-11-10&by=authority'
  const { points } = await askApi(RateSeriesAnswer, `/rates/series${query}`)
  const rows = await rowsOf(await callApi(`/rates/series.csv${query}`))
  expect(rows.map(({ from, part, pct }) => [from, part, pct])).toEqual(
    points.flatMap(({ from, pct, by }) => [[from, '', pct], ...by.map((share) => [from, share.id, share.pct])]),
  )
})

test('a refusal is a problem whatever is accepted, and what is no list has no CSV', async () => {
  expect((await callApi('/rates.csv?imposedBy=US')).headers.get('content-type')).toBe('application/problem+json')
  expect((await callApi('/series/no-such.csv')).status).toBe(404)
  expect((await callApi('/measures/us-ieepa-fentanyl.csv')).status).toBe(404)
  expect((await callApi('/measures/us-ieepa-fentanyl', asCsv)).headers.get('content-type')).toBe('application/json')
})
