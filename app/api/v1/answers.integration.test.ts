import { expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import manifest from '@/package.json' with { type: 'json' }
import { DocumentAnswer } from '@/lib/queries/documents/contract'
import { EventsAnswer } from '@/lib/queries/events/contract'
import { HealthAnswer } from '@/lib/queries/health/contract'
import { MeasureAnswer } from '@/lib/queries/measures/detail-contract'
import { MeasuresAnswer } from '@/lib/queries/measures/list-contract'
import { RatesAnswer } from '@/lib/queries/rates/contract'
import { SeriesAnswer, SeriesListAnswer } from '@/lib/queries/series/contract'
import { askApi } from './testing/call-api'
import { openTestApi, TODAY } from './testing/open-test-api'

openTestApi()

test('health tells the edition and the version', async () => {
  expect(await askApi(HealthAnswer, '/health')).toEqual({ status: 'ok', edition: 1, version: manifest.version })
})

test('every measure with a provision is listed, and each has an answer of its own that fits its schema', async () => {
  const { measures, known } = await askApi(MeasuresAnswer, '/measures')
  const stored = await database().provisionVersion.findMany({ distinct: ['measureId'], select: { measureId: true } })
  expect(measures.map(({ id }) => id)).toEqual(expect.arrayContaining(stored.map(({ measureId }) => measureId)))
  expect(measures.length).toBe(known)
  for (const { id, state, ratePct } of measures) {
    const { current, measure } = await askApi(MeasureAnswer, `/measures/${id}`)
    expect([measure.id, current.state, current.ratePct]).toEqual([id, state, ratePct])
  }
}, 60_000)

test('measures are filtered and sorted', async () => {
  const ids = async (query: string) => (await askApi(MeasuresAnswer, `/measures?${query}`)).measures.map(({ id }) => id)
  expect(await ids('q=fentanyl')).toContain('us-ieepa-fentanyl')
  expect(await ids('q=FENTANYL+list-3')).toEqual([])
  expect(await ids('q=8703')).toContain('us-s301-fyr-ev')
  expect(await ids('imposedBy=CN&scope=all-goods')).toEqual(['cn-2025-reciprocal', 'cn-2025-reciprocal-suspended-24'])
  expect(await ids(`state=unverified&on=2026-11-12&imposedBy=CN`)).toEqual(['cn-2025-reciprocal-suspended-24'])
  const { measures } = await askApi(MeasuresAnswer, '/measures?sort=rate&on=2025-04-12')
  const rates = measures.flatMap(({ ratePct }) => (ratePct === null ? [] : [Number(ratePct)]))
  expect(rates).toEqual(rates.toSorted((a, b) => b - a))
  expect(measures.findIndex(({ ratePct }) => ratePct === null)).toBe(rates.length)
})

test('only what was known by the day is listed', async () => {
  const { measures } = await askApi(MeasuresAnswer, '/measures?on=2018-04-01&knownOn=2018-03-31')
  expect(measures.length).toBeGreaterThan(0)
  for (const { documents, announced } of measures)
    for (const { publishedOn } of [...documents, ...announced.flatMap((one) => one.documents)])
      expect(publishedOn <= '2018-03-31').toBe(true)
})

test('what was known when: before the order 20 without end, with it 10 from 10 November', async () => {
  const { known } = await askApi(MeasureAnswer, '/measures/us-ieepa-fentanyl')
  const periodsKnownOn = (day: string) =>
    known
      .find(({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === null || day < knownTo))
      ?.periods.filter(({ to }) => to === null || to > '2025-11-01')
      .map(({ from, ratePct }) => [from, ratePct])
  expect(periodsKnownOn('2025-10-31')?.at(-1)?.[1]).toBe('20')
  expect(periodsKnownOn('2025-11-05')?.at(-1)).toEqual(['2025-11-10', '10'])
})

test('the newest version of what was known is the timeline itself', async () => {
  for (const id of ['us-ieepa-fentanyl', 'us-s301-list-3', 'cn-2025-reciprocal-suspended-24']) {
    const { known, periods } = await askApi(MeasureAnswer, `/measures/${id}`)
    expect(known.at(-1)?.periods).toEqual(periods)
    expect(known.at(-1)?.knownTo).toBeNull()
    for (const { knownFrom, documents } of known)
      expect(documents.every(({ publishedOn }) => publishedOn === knownFrom)).toBe(true)
  }
})

test('nobody has looked at a day after the one known', async () => {
  const through = async (query: string) => (await askApi(MeasureAnswer, `/measures/us-ieepa-fentanyl${query}`)).measure.coveredThrough
  expect(await through('?knownOn=2025-10-31')).toBe('2025-10-31')
  expect(await through('')).toBe('2026-10-08')
})

test('notes have no day, so who looks from another day is not shown them', async () => {
  const notes = async (query: string) =>
    (await askApi(MeasureAnswer, `/measures/us-s301-list-1${query}`)).provisions.filter(({ note }) => note !== null).length
  expect(await notes('')).toBeGreaterThan(0)
  expect(await notes('?knownOn=2026-11-23')).toBe(0)
})

test('events come in order of day, within the days and of the economy asked', async () => {
  const { events } = await askApi(EventsAnswer, '/events')
  expect(events).toHaveLength(69)
  expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).toSorted())
  const summits = await askApi(EventsAnswer, '/events?kind=summit&party=CN&from=2025-10-01&to=2025-10-31')
  expect(summits.events.map(({ id, href }) => [id, href])).toEqual([['2025-10-30-busan', '/compare/2025-10-30-busan']])
})

test('an event to come is known once a document tells of it, and not before', async () => {
  const { events } = await askApi(EventsAnswer, '/events?knownOn=2025-10-01&from=2025-10-30&to=2025-10-30')
  expect(events.every(({ documents }) => documents.some(({ publishedOn }) => publishedOn <= '2025-10-01'))).toBe(true)
})

test('every document in use is answered by its schema, and says what rests on it', async () => {
  const { measures } = await askApi(RatesAnswer, `/rates?imposedBy=US&target=CN&on=2025-11-10`)
  for (const id of new Set(measures.flatMap(({ documents }) => documents.map((document) => document.id)))) {
    const { restsOnIt } = await askApi(DocumentAnswer, `/documents/${id}`)
    expect(restsOnIt.provisions, id).not.toEqual([])
  }
}, 60_000)

test('the order that set the first fentanyl duty carries that duty', async () => {
  const { document, restsOnIt } = await askApi(DocumentAnswer, '/documents/eo-14195')
  expect(document).toMatchObject({ kind: 'legal-instrument', publisherSide: 'US', verification: 'read' })
  expect(restsOnIt.provisions.map(({ measure, standing, ratePct }) => [measure.id, standing, ratePct])).toContainEqual([
    'us-ieepa-fentanyl', 'enacted', '10',
  ])
})

test('a document on which nothing rests yet says so', async () => {
  const { restsOnIt } = await askApi(DocumentAnswer, '/documents/fortune-2026-01-21')
  expect(restsOnIt).toEqual({ provisions: [], measures: [], events: [], points: [], commitments: [] })
})

test('a document says of which commitments it is evidence, and whose words it carries there', async () => {
  const { restsOnIt } = await askApi(DocumentAnswer, '/documents/treasury-remarks-2025-12-03')
  const soybeans = restsOnIt.commitments.filter(({ commitment }) => commitment.id === 'busan-soybeans-2025')
  expect(soybeans.map(({ fact, on, whose, speaker, bearing }) => [fact, on, whose, speaker, bearing])).toEqual([
    ['position', '2025-12-03', 'party', 'US', 'supports'],
    ['terms', '2025-12-03', 'party', 'US', 'supports'],
    ['assessment', '2025-12-31', 'party', 'US', 'supports'],
  ])
})

test('series keep their method and the decimals of their source, each point with its document', async () => {
  const { series } = await askApi(SeriesListAnswer, '/series')
  expect(series).toHaveLength(13)
  for (const { id, points, method } of series) {
    const one = await askApi(SeriesAnswer, `/series/${id}`)
    expect(one.points).toHaveLength(points)
    expect(method).not.toBe('')
  }
  const { points } = await askApi(SeriesAnswer, '/series/piie-us-on-cn')
  expect(points.find(({ on }) => on === '2018-09-24')?.value).toBe('12.0')
  const american = await askApi(SeriesListAnswer, '/series?imposedBy=US&target=CN&quantity=average-rate')
  expect(american.series.every(({ imposedBy, target }) => imposedBy === 'US' && target === 'CN')).toBe(true)
})

test('the clocks of every answer are echoed, also when nobody gave them', async () => {
  const answers = await Promise.all([
    askApi(MeasuresAnswer, '/measures'),
    askApi(MeasureAnswer, '/measures/us-ieepa-fentanyl'),
    askApi(EventsAnswer, '/events'),
    askApi(DocumentAnswer, '/documents/eo-14195'),
    askApi(SeriesListAnswer, '/series'),
  ])
  for (const { query } of answers) expect(query).toMatchObject({ knownOn: TODAY, edition: 1 })
})
