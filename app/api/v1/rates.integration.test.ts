import { expect, test } from 'vitest'
import { RatesAnswer } from '@/lib/queries/rates/contract'
import { RateSeriesAnswer } from '@/lib/queries/rates/series-contract'
import { askApi } from './testing/call-api'
import { openTestApi, TODAY } from './testing/open-test-api'

// Expected values come from the law, as the issue that asked for this states them; never from an answer.

openTestApi()

const onChina = (on: string, more = '') => askApi(RatesAnswer, `/rates?imposedBy=US&target=CN&on=${on}${more}`)
const onUnitedStates = (on: string, more = '') => askApi(RatesAnswer, `/rates?imposedBy=CN&target=US&on=${on}${more}`)

const entryOf = ({ measures }: RatesAnswer, id: string) => {
  const found = measures.find((measure) => measure.id === id)
  if (found === undefined) throw new Error(`${id} is not in the answer`)
  return found
}

const FENTANYL = 'us-ieepa-fentanyl'

test.each([
  ['2025-11-09', 'in-force', '20', 'valid'],
  ['2025-11-10', 'in-force', '10', 'valid'],
  ['2026-02-23', 'in-force', '10', 'void'],
  ['2026-02-24', 'none', null, null],
])('the fentanyl duty on %s is %s %s %s', async (on, state, ratePct, legalState) => {
  const entry = entryOf(await onChina(on), FENTANYL)
  expect(entry).toMatchObject({ state, ratePct, ...(legalState === null ? {} : { legalState }) })
})

test('two days after the cut: who knew only the meeting had 20 with 10 announced, and 10 once the order was public', async () => {
  const meeting = entryOf(await onChina('2025-11-12', '&knownOn=2025-10-31'), FENTANYL)
  expect(meeting).toMatchObject({ state: 'in-force', ratePct: '20', announced: [{ act: 'set', ratePct: '10' }] })
  expect(meeting.announced[0]?.documents.map(({ publishedOn }) => publishedOn <= '2025-10-31')).toContain(true)
  const order = entryOf(await onChina('2025-11-12', '&knownOn=2025-11-05'), FENTANYL)
  expect(order).toMatchObject({ state: 'in-force', ratePct: '10', announced: [] })
})

test.each([
  ['2025-04-11', '145'],
  ['2025-05-20', '30'],
  ['2025-11-10', '20'],
  ['2026-03-01', '10'],
  ['2026-08-01', '12.5'],
])('the country-wide additional US duty on China on %s is %s', async (on, pct) => {
  expect((await onChina(on)).countryWideAdditionalPct).toBe(pct)
})

test.each([
  ['2025-04-12', '125'],
  ['2025-05-20', '10'],
])('the country-wide additional Chinese duty on the US on %s is %s', async (on, pct) => {
  expect((await onUnitedStates(on)).countryWideAdditionalPct).toBe(pct)
})

test('List 3 was 10 in February 2019 and 25 from 10 May; as known the October before, 25 was law for February', async () => {
  const LIST_3 = 'us-s301-list-3'
  expect(entryOf(await onChina('2019-02-15'), LIST_3).ratePct).toBe('10')
  expect(entryOf(await onChina('2019-05-10'), LIST_3).ratePct).toBe('25')
  expect(entryOf(await onChina('2019-02-15', '&knownOn=2018-10-01'), LIST_3).ratePct).toBe('25')
})

const CHINESE_24 = 'cn-2025-reciprocal-suspended-24'

test('the Chinese 24 points: suspended on 9 November 2026, unverified on the 12th and then in no total', async () => {
  expect(entryOf(await onUnitedStates('2026-11-09'), CHINESE_24)).toMatchObject({ state: 'suspended', ratePct: '24' })
  const after = await onUnitedStates('2026-11-12')
  expect(entryOf(after, CHINESE_24)).toMatchObject({ state: 'unverified', ratePct: '24' })
  expect(after).toMatchObject({ countryWideAdditionalPct: '10', unverified: [CHINESE_24] })
  expect(after.counted).not.toContain(CHINESE_24)
})

test('as known in June 2025 the Chinese 24 points return on 12 August 2025', async () => {
  const dayBefore = entryOf(await onUnitedStates('2025-08-11', '&knownOn=2025-06-01'), CHINESE_24)
  const dayOf = entryOf(await onUnitedStates('2025-08-12', '&knownOn=2025-06-01'), CHINESE_24)
  expect(dayBefore).toMatchObject({ state: 'suspended', ratePct: '24', to: '2025-08-12' })
  expect(dayOf).toMatchObject({ state: 'in-force', ratePct: '24', from: '2025-08-12' })
})

test('the day after the meeting 24 points were due back, which made the duty of 12 November 54', async () => {
  expect((await onChina('2025-11-12', '&knownOn=2025-10-31')).countryWideAdditionalPct).toBe('54')
})

test('the step stands on 10 November, the announcement on 30 October', async () => {
  const { points } = await askApi(RateSeriesAnswer, '/rates/series?imposedBy=US&target=CN&from=2025-10-01&to=2025-11-20')
  expect(points.map(({ from, pct }) => [from, pct])).toEqual([
    ['2025-10-01', '30'],
    ['2025-11-10', '20'],
  ])
  const announced = entryOf(await onChina('2025-10-31', '&knownOn=2025-10-31'), FENTANYL).announced
  expect(announced.flatMap(({ documents }) => documents.map(({ publishedOn }) => publishedOn)).sort()[0]).toBe('2025-10-30')
})

test('points leave no gap, and their parts add up to the total', async () => {
  const address = '/rates/series?imposedBy=US&target=CN&from=2025-01-01&to=2026-11-24'
  for (const by of ['authority', 'measure']) {
    const { points } = await askApi(RateSeriesAnswer, `${address}&by=${by}`)
    expect(points[0]?.from).toBe('2025-01-01')
    expect(points.at(-1)?.to).toBe('2026-11-25')
    for (const [index, point] of points.entries()) {
      expect(point.from).toBe(points[index - 1]?.to ?? '2025-01-01')
      expect(point.by.reduce((sum, part) => sum + Number(part.pct), 0)).toBe(Number(point.pct))
    }
  }
})

test('the suspended points stand beside the total, and unverified ones too', async () => {
  const address = `/rates/series?imposedBy=CN&target=US&from=2026-11-01&to=${TODAY}`
  const { points } = await askApi(RateSeriesAnswer, address)
  expect(points.map(({ from, pct, suspended, unverified }) => ({ from, pct, suspended, unverified }))).toEqual([
    { from: '2026-11-01', pct: '10', suspended: [{ id: CHINESE_24, pct: '24' }], unverified: [] },
    { from: '2026-11-10', pct: '10', suspended: [], unverified: [{ id: CHINESE_24, pct: '24' }] },
  ])
})

test('every state in force rests on documents, each with a page of its own', async () => {
  const { measures } = await onChina('2025-11-10')
  for (const { id, state, documents } of measures) {
    if (state === 'none') continue
    expect(documents, id).not.toEqual([])
    expect(documents.every(({ id: document, href }) => href === `/sources/${document}`)).toBe(true)
  }
})

test('measures on all goods come first, then by authority and id; the query is echoed with its defaults', async () => {
  const answer = await askApi(RatesAnswer, '/rates?imposedBy=US&target=CN')
  const keys = answer.measures.map(({ scope, authority, id }) => `${scope.kind} ${authority} ${id}`)
  expect(keys).toEqual(keys.toSorted())
  expect(answer.query).toEqual({
    imposedBy: 'US', target: 'CN', on: TODAY, authority: null, knownOn: TODAY, edition: 1,
  })
})

test('by authority only its measures are listed, and the country-wide total stays whole', async () => {
  const answer = await onChina('2025-11-09', '&authority=ieepa-fentanyl')
  expect(answer.measures.map(({ id }) => id)).toEqual([FENTANYL])
  expect(answer.countryWideAdditionalPct).toBe('30')
})
