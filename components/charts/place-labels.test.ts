import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from './place-labels'

const room = { left: 0, right: 300, rows: 2 }

test('a label stands right of its line, and left of it at the right edge', () => {
  expect(placeLabels([{ x: 10, width: 50, weight: 0 }, { x: 290, width: 50, weight: 0 }], room)).toEqual([
    { row: 0, side: 'right' },
    { row: 0, side: 'left' },
  ])
})

test('what would collide moves to another side or row, and the weakest is dropped', () => {
  const wishes = Array.from({ length: 6 }, (_, index) => ({ x: 150 + index * 4, width: 80, weight: index === 5 ? 1 : 0 }))
  const places = placeLabels(wishes, room)
  expect(places[5]).toEqual({ row: 0, side: 'right' })
  expect(places.filter((place) => place === null).length).toBeGreaterThan(0)
})

test('three lines close together keep all their labels where there is any way', () => {
  // A meeting and two deadlines on a phone: the middle one has to go up, or the last one would cross it.
  const wishes = [{ x: 57, width: 29, weight: 0 }, { x: 124, width: 63, weight: 1 }, { x: 188, width: 63, weight: 1 }]
  expect(placeLabels(wishes, { left: 46, right: 358, rows: 2 })).not.toContain(null)
})

test('no two labels of a row ever overlap', () => {
  const wish = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 10, max: 120 }), weight: fc.integer({ min: 0, max: 1 }) })
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
      const spans = placeLabels(wishes, room).flatMap((place, index) => {
        const { x, width } = wishes[index] ?? { x: 0, width: 0 }
        if (place === null) return []
        return [place.side === 'right' ? { row: place.row, from: x + 4, to: x + 4 + width } : { row: place.row, from: x - 4 - width, to: x - 4 }]
      })
      return spans.every((a, i) => spans.every((b, j) => i === j || a.row !== b.row || a.to <= b.from || b.to <= a.from))
    }),
  )
})
