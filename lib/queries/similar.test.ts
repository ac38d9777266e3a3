import { expect, test } from 'vitest'
import { similarTo } from './similar'

const IDS = ['us-ieepa-fentanyl', 'us-s301-list-1', 'us-s301-list-3', 'cn-2025-reciprocal']

test.each([
  ['us-ieepa-fentanil', ['us-ieepa-fentanyl']],
  ['fentanyl', ['us-ieepa-fentanyl']],
  ['us-s301-list-2', ['us-s301-list-1', 'us-s301-list-3']],
  ['something else', []],
  ['', []],
])('who wrote "%s" may have meant %j', (text, meant) => {
  expect(similarTo(text, IDS)).toEqual(meant)
})

test('long input is compared with nothing', () => {
  expect(similarTo('us-s301-list-1'.repeat(100), IDS)).toEqual([])
})
