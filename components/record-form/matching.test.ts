import { expect, test } from 'vitest'
import { matching, named } from './matching'

const choices = [
  { value: 'QAB', label: 'Isles of Qa', hint: '' },
  { value: 'QA', label: 'Eastland', hint: '' },
  { value: 'order-7', label: 'Órder of glass', hint: 'Gazette, 2026-03-04' },
]
const found = (text: string) => matching(choices, text).map(({ value }) => value)

test('what is called just so comes first, then what begins so, then what holds every word', () => {
  expect(found('qa')).toEqual(['QA', 'QAB'])
  expect(found('order')).toEqual(['order-7'])
  expect(found('glass gazette')).toEqual(['order-7'])
  expect(found('glass iron')).toEqual([])
  expect(found('')).toHaveLength(3)
})

test('a text names a choice only by its whole id or title', () => {
  expect(named(choices, 'eastland')?.value).toBe('QA')
  expect(named(choices, 'qa')?.value).toBe('QA')
  expect(named(choices, 'east')).toBeUndefined()
})
