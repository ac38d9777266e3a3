import { expect, test } from 'vitest'
import type { Measure } from '@/lib/domain/measure/measure'
import { matchesWords } from './matches-words'

const measure: Measure = {
  id: 'qe-tide', title: 'Tide duty', imposedBy: 'QE', targets: ['QI'],
  authority: { id: 'sea-act', title: 'Sea Act', additional: true, colour: 1 },
  scope: {
    kind: 'list', description: 'Café chairs', tradeCoveredUsd: null,
    lines: [{ codeSystem: 'HS', prefix: '9401', include: true, validFrom: null, validTo: null }],
  },
  stacking: null, note: 'A secret of the note', headings: ['9903.01.20'], documentIds: [],
}

test.each([
  ['tide', true],
  ['TIDE  duty', true],
  ['cafe chairs', true],
  ['9401', true],
  ['9903.01', true],
  ['sea tide', true],
  ['tide tables', false],
  ['secret', false],
])('"%s" is found: %s', (words, found) => {
  expect(matchesWords(measure, words)).toBe(found)
})
