import { expect, test } from 'vitest'
import { CompareAnswer } from '@/lib/queries/compare/contract'
import { EventsAnswer } from '@/lib/queries/events/contract'
import { Problem } from '@/lib/queries/contract/problem'
import { askApi, callApi } from './testing/call-api'
import { openTestApi, TODAY } from './testing/open-test-api'

openTestApi()

const BUSAN = '/compare/2025-10-30-busan'

const of = <T extends { readonly imposedBy: string }>(rows: readonly T[], imposedBy: string): T => {
  const found = rows.find((row) => row.imposedBy === imposedBy)
  if (found === undefined) throw new Error(`nothing of ${imposedBy}`)
  return found
}

test('the day before the event and 30 days after it are compared unless other days are asked for', async () => {
  const { query } = await askApi(CompareAnswer, BUSAN)
  expect(query).toEqual({
    event: '2025-10-30-busan', before: '2025-10-29', after: '2025-11-29', knownOn: TODAY, edition: 1,
  })
})

test('after Busan the United States charged 10 points less, by the fentanyl duty alone', async () => {
  const { countryWide, before, after, changes } = await askApi(CompareAnswer, BUSAN)
  expect(of(countryWide, 'US')).toMatchObject({ before: '30', after: '20', deltaPp: '-10' })
  expect([of(before, 'US').countryWideAdditionalPct, of(after, 'US').countryWideAdditionalPct]).toEqual(['30', '20'])
  const cut = changes.find(({ id }) => id === 'us-ieepa-fentanyl')
  expect(cut).toMatchObject({
    kind: 'cut',
    deltaPp: '-10',
    announcedOn: '2025-10-30',
    inForceFrom: '2025-11-10',
    before: { state: 'in-force', ratePct: '20' },
    after: { state: 'in-force', ratePct: '10' },
    lags: { announcedToInForce: 11 },
  })
  expect(cut?.documents.length).toBeGreaterThan(1)
})

test('the threatened 100 points stood on the calendar the day before and were not charged', async () => {
  const { calendar } = await askApi(CompareAnswer, `${BUSAN}?after=2025-11-30`)
  const threat = calendar.find(({ measure }) => measure.id === 'us-2025-threatened-100')
  expect(threat).toMatchObject({ standing: 'announced', due: '2025-11-01', ratePct: '100', fate: { kind: 'withdrawn' } })
})

test('the 24 points that were to return on 10 November 2025 were put off for a year', async () => {
  const { calendar } = await askApi(CompareAnswer, BUSAN)
  for (const id of ['us-ieepa-reciprocal-suspended-24', 'cn-2025-reciprocal-suspended-24']) {
    const step = calendar.find(({ measure, due }) => measure.id === id && due === '2025-11-10')
    expect(step, id).toMatchObject({ standing: 'enacted', ratePct: '24', fate: { kind: 'put-off', until: '2026-11-10' } })
  }
})

test('who knew only the meeting had no cut to compare', async () => {
  const { after, changes } = await askApi(CompareAnswer, `${BUSAN}?after=2025-11-12&knownOn=2025-10-31`)
  expect(of(after, 'US').countryWideAdditionalPct).toBe('54')
  expect(changes.find(({ id }) => id === 'us-ieepa-fentanyl')).toMatchObject({ kind: 'unchanged' })
})

test('the totals of both days are those of the measures on all goods alone', async () => {
  const { before, after } = await askApi(CompareAnswer, BUSAN)
  for (const { measures, counted, countryWideAdditionalPct } of [...before, ...after]) {
    const summed = measures.filter(({ id }) => counted.includes(id))
    expect(summed.every(({ scope, state }) => scope.kind === 'all-goods' && state === 'in-force')).toBe(true)
    expect(String(summed.reduce((sum, { ratePct }) => sum + Number(ratePct), 0))).toBe(countryWideAdditionalPct)
  }
})

test('every event that has a comparison is answered by its schema', async () => {
  const { events } = await askApi(EventsAnswer, '/events')
  for (const { id, href, parties } of events) {
    expect(href !== null, id).toBe(parties.length > 1)
    if (href !== null) expect((await askApi(CompareAnswer, `/compare/${id}`)).event.id).toBe(id)
  }
}, 120_000)

test.each([
  [`${BUSAN}?before=2025-11-01&after=2025-10-31`, 400, 'after', '2025-10-31'],
  [`${BUSAN}?before=2025-02-30`, 400, 'before', '2025-02-30'],
  [`${BUSAN}?window=30`, 400, 'window', '30'],
  ['/compare/2025-10-30-bussan', 404, 'event', '2025-10-30-bussan'],
])('%s is %i and names %s', async (address, status, field, value) => {
  const response = await callApi(address)
  expect(response.status).toBe(status)
  expect(Problem.parse(await response.json())).toMatchObject({ field, value })
})
