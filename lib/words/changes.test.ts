import { expect, test } from 'vitest'
import { changesUpTo } from '@/lib/domain/compare/changes-by-day'
import { applyCoverage } from '@/lib/domain/measure/coverage'
import { plainDate } from '@/lib/domain/plain-date'
import { knownMeasure, measureNamed, provisionsOf } from '@/lib/domain/testing/provisions'
import { changeWord } from './changes'

const provisions = provisionsOf('duty', [{ act: 'set', publishedOn: '2026-01-05', from: '2026-01-20', to: '2026-03-01', pct: '10' }])
const labels = (covered: string) => {
  const known = knownMeasure(measureNamed('duty', 'all-goods'), provisions, '2026-03-31')
  const periods = applyCoverage(known.periods, plainDate(covered), plainDate('2026-03-31'))
  return changesUpTo([{ ...known, periods }], plainDate('2026-03-31')).map((change) => [change.on, changeWord(change).label])
}

test('a step that nobody has established fell due; it is never said to have come into force', () => {
  expect(labels('2026-02-01')[0]).toEqual(['2026-03-01', 'fell due'])
  expect(labels('2026-03-31')[0]).toEqual(['2026-03-01', 'came into force'])
})
