import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import type { Provision } from '@/lib/domain/measure/provision'
import { plainDate } from '@/lib/domain/plain-date'
import { groupAnnouncements } from './announcement-groups'

const announced = (documentId: string, pct: string, from: string | null): Provision => ({
  id: documentId,
  measureId: 'a',
  documentId,
  publishedOn: plainDate('2031-01-01'),
  sequence: 1,
  act: 'set',
  standing: 'announced',
  rate: { kind: 'ad-valorem', pct: decimalText(pct) },
  from: from === null ? null : plainDate(from),
  to: null,
})

test('documents that state one step are one announcement, those that state another are another', () => {
  const groups = groupAnnouncements([
    announced('speech', '10', '2031-02-01'),
    announced('post', '15', '2031-02-01'),
    announced('statement', '10.0', '2031-02-01'),
    announced('leak', '10', null),
  ])
  expect(groups.map(({ documentIds }) => documentIds)).toEqual([['speech', 'statement'], ['post'], ['leak']])
})
