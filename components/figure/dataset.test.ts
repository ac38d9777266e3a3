import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import { coveredDays, datasetOf, scriptText } from './dataset'
import type { FigureAddress } from './figure-address'
import type { FigureData } from './figure-data'

const [before, after, knownOn] = [plainDate('2020-01-31'), plainDate('2020-03-01'), plainDate('2020-04-01')]

const address: FigureAddress = {
  page: 'compare/meeting',
  path: '/compare/meeting',
  title: 'Before and after the meeting',
  params: { edition: '3' },
  frozen: { before, after, knownOn, edition: '3' },
  stamp: { on: null, before, after, knownOn, edition: 3 },
}

const figure: FigureData = {
  id: 'each-duty',
  title: 'Each duty',
  subtitle: '',
  sentence: '',
  chart: null,
  table: { columns: [], rows: [] } as unknown as FigureData['table'],
  full: { columns: [], rows: [] },
  sources: [],
}

test('a comparison is a Dataset of its edition and its two days, with its downloads by whole addresses', () => {
  expect(datasetOf('https://parley.test', address, [figure], { api: '/api/v1/compare/meeting' })).toMatchObject({
    '@type': 'Dataset',
    name: 'Before and after the meeting',
    url: 'https://parley.test/compare/meeting?edition=3',
    version: '3',
    temporalCoverage: '2020-01-31/2020-03-01',
    creator: { name: 'Parley', url: 'https://parley.test' },
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: 'https://parley.test/files/compare/meeting/each-duty.full.csv?edition=3' },
      { encodingFormat: 'application/json', contentUrl: 'https://parley.test/api/v1/compare/meeting' },
    ],
  })
})

test('days that a page says itself come first, and an open end is two dots', () => {
  const { temporalCoverage } = datasetOf('https://parley.test', address, [figure], { covers: coveredDays([{ from: before, to: after }, { from: after, to: null }]) })
  expect(temporalCoverage).toBe('2020-01-31/..')
  expect(coveredDays([{ from: before, to: after }])).toEqual({ first: before, last: '2020-02-29' })
  expect(coveredDays([])).toBeNull()
})

test('no value ends the element that it stands in, and each is read as it was', () => {
  const data = { name: '</script><script>alert(1)</script><!--' }
  expect(scriptText(data)).not.toContain('<')
  expect(JSON.parse(scriptText(data))).toEqual(data)
})
