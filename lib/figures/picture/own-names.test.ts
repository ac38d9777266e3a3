import { expect, test } from 'vitest'
import { withOwnNames } from './own-names'

const picture = (first: number) =>
  `<svg><clipPath id="cl_${first.toString(16)}"/><g clip-path="url(#cl_${first.toString(16)})"><text>cl_3 (t)</text></g>` +
  `<pattern id="pt_${(first + 1).toString(16)}"/><use href="#pt_${(first + 1).toString(16)}"/></svg>`

test('a picture names its parts alike, however many were painted before it', () => {
  expect(withOwnNames(picture(13))).toBe(withOwnNames(picture(2)))
})

test('every reference still finds its part, and text is left alone', () => {
  expect(withOwnNames(picture(7))).toBe(
    '<svg><clipPath id="part-1"/><g clip-path="url(#part-1)"><text>cl_3 (t)</text></g>' +
      '<pattern id="part-2"/><use href="#part-2"/></svg>',
  )
})
