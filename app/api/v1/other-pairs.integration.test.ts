import { beforeAll, expect, test } from 'vitest'
import {
  authority, coverage, document, economy, event, measure, rateSet,
} from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { database } from '@/lib/data/client'
import { CompareAnswer } from '@/lib/queries/compare/contract'
import { RatesAnswer } from '@/lib/queries/rates/contract'
import { RateSeriesAnswer } from '@/lib/queries/rates/series-contract'
import { askApi, callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const onIsles = { imposedBy: 'QE', targets: ['QI'], authority: 'sea-act' }

beforeAll(async () => {
  const published = await publishChanges(database(), [
    economy('QE', 'Eastland'),
    economy('QI', 'Isles'),
    authority('sea-act'),
    document('tide-order', '2026-01-10'),
    document('list-order', '2026-01-10'),
    document('ebb-order', '2026-03-05'),
    document('joint-words', '2026-03-01', 'official-readout'),
    measure('qe-tide', { ...onIsles, kind: 'all-goods' }),
    measure('qe-list-a', { ...onIsles, kind: 'list', prefixes: ['8703'] }),
    // The same cars again, among others: whoever adds the two lists counts them twice.
    measure('qe-list-b', { ...onIsles, kind: 'list', prefixes: ['87'] }),
    rateSet('tide-20', 'qe-tide', 'tide-order', { pct: '20', from: '2026-01-15' }),
    rateSet('tide-12', 'qe-tide', 'ebb-order', { pct: '12.5', from: '2026-03-10', sequence: 2 }),
    rateSet('tide-12-said', 'qe-tide', 'joint-words', { pct: '12.5', from: '2026-03-10', standing: 'announced', sequence: 3 }),
    rateSet('a-25', 'qe-list-a', 'list-order', { pct: '25', from: '2026-01-15' }),
    rateSet('b-30', 'qe-list-b', 'list-order', { pct: '30', from: '2026-01-15' }),
    ...['qe-tide', 'qe-list-a', 'qe-list-b'].map((id) => coverage(id, '2026-11-20')),
    event('2026-03-01-harbour', '2026-03-01', ['QE', 'QI'], ['joint-words']),
  ])
  if (!published.ok) throw new Error(published.message)
  expect(published.value.edition).toBe(2)
})

const PAIR = 'imposedBy=QE&target=QI'

test('two overlapping lists stand beside the country-wide duty and never enter it', async () => {
  const { measures, countryWideAdditionalPct, counted } = await askApi(RatesAnswer, `/rates?${PAIR}&on=2026-02-01`)
  expect(measures.filter(({ targets }) => targets.includes('QI')).map(({ id, ratePct }) => [id, ratePct])).toEqual([
    ['qe-tide', '20'],
    ['qe-list-a', '25'],
    ['qe-list-b', '30'],
  ])
  expect([countryWideAdditionalPct, counted]).toEqual(['20', ['qe-tide']])
})

test('nor do they enter any point of the series, however it is split', async () => {
  for (const by of ['authority', 'measure']) {
    const address = `/rates/series?${PAIR}&from=2026-01-01&to=2026-04-01&by=${by}`
    const { points } = await askApi(RateSeriesAnswer, address)
    expect(points.map(({ from, pct }) => [from, pct])).toEqual([
      ['2026-01-01', '0'],
      ['2026-01-15', '20'],
      ['2026-03-10', '12.5'],
    ])
    expect(points.flatMap((point) => point.by.map(({ pct }) => pct))).toEqual(['20', '12.5'])
  }
})

test('an event of another pair is compared like the first one', async () => {
  const { query, countryWide, changes } = await askApi(CompareAnswer, '/compare/2026-03-01-harbour')
  expect(query).toMatchObject({ before: '2026-02-28', after: '2026-03-31', edition: 2 })
  expect(countryWide.map(({ imposedBy, deltaPp }) => [imposedBy, deltaPp])).toEqual([
    ['QE', '-7.5'],
    ['QI', '0'],
  ])
  expect(changes.find(({ id }) => id === 'qe-tide')).toMatchObject({
    kind: 'cut',
    deltaPp: '-7.5',
    announcedOn: '2026-03-01',
    enactedOn: '2026-03-05',
    inForceFrom: '2026-03-10',
    lags: { announcedToEnacted: 4, enactedToInForce: 5, announcedToInForce: 9 },
  })
})

test('what was announced stands beside the rate until its law is public', async () => {
  const tide = async (knownOn: string) =>
    (await askApi(RatesAnswer, `/rates?${PAIR}&on=2026-03-20&knownOn=${knownOn}`)).measures.find(({ id }) => id === 'qe-tide')
  expect(await tide('2026-02-28')).toMatchObject({ ratePct: '20', announced: [] })
  expect(await tide('2026-03-02')).toMatchObject({
    ratePct: '20',
    announced: [{ act: 'set', ratePct: '12.5', from: '2026-03-10', documents: [{ id: 'joint-words' }] }],
  })
  expect(await tide('2026-03-05')).toMatchObject({ ratePct: '12.5', announced: [] })
})

test('the pair was not there in the edition before', async () => {
  expect((await callApi(`/rates?${PAIR}&edition=1`)).status).toBe(400)
  expect((await callApi('/measures/qe-tide?edition=1')).status).toBe(404)
  expect((await callApi('/measures/qe-tide?edition=2')).status).toBe(200)
})
