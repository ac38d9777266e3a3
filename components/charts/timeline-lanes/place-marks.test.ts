import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABEL_GAP, MARK_HALF, placeMarks, type MarkWish } from './place-marks'

const wish = (x: number, labelWidth = 0, weight = 0): MarkWish => ({ x, labelWidth, weight })

test('a label stands right of its mark, and left where the lane ends', () => {
  expect(placeMarks([wish(50, 40), wish(190, 40)], 200, 2)).toEqual([{ row: 0, side: 'right' }, { row: 0, side: 'left' }])
})

test('a mark whose place a label takes goes to the next row, and both keep their labels', () => {
  expect(placeMarks([wish(50, 40), wish(70, 40)], 300, 2)).toEqual([{ row: 0, side: 'right' }, { row: 1, side: 'right' }])
})

test('where no row is left the label of less weight gives way', () => {
  expect(placeMarks([wish(50, 60, 1), wish(64, 60, 0), wish(90, 60, 2)], 300, 2)).toEqual([
    { row: 0, side: 'right' },
    { row: 1, side: null },
    { row: 1, side: 'right' },
  ])
})

test('marks of one day stand below each other, in more rows than planned if need be', () => {
  expect(placeMarks([wish(50), wish(50), wish(50)], 300, 2).map(({ row }) => row)).toEqual([0, 1, 2])
})

const box = ({ x, labelWidth }: MarkWish, side: 'left' | 'right' | null): [number, number] => [
  x - (side === 'left' ? LABEL_GAP + labelWidth : MARK_HALF),
  x + (side === 'right' ? LABEL_GAP + labelWidth : MARK_HALF),
]

test('nothing in a row overlaps, and no label leaves the lane', () => {
  const wishes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), labelWidth: fc.integer({ min: 0, max: 120 }), weight: fc.integer({ min: 0, max: 2 }) }), { maxLength: 30 })
  fc.assert(
    fc.property(wishes, fc.integer({ min: 1, max: 4 }), (all, rows) => {
      const places = placeMarks(all, 400, rows)
      const boxes = places.flatMap(({ row, side }, index) => {
        const one = all[index]
        return one === undefined ? [] : [{ row, side, span: box(one, side) }]
      })
      for (const [index, a] of boxes.entries()) {
        if (a.side !== null) {
          expect(a.span[0]).toBeGreaterThanOrEqual(-MARK_HALF)
          expect(a.span[1]).toBeLessThanOrEqual(400 + MARK_HALF)
        }
        for (const b of boxes.slice(index + 1).filter(({ row }) => row === a.row))
          expect(a.span[1] <= b.span[0] || b.span[1] <= a.span[0]).toBe(true)
      }
    }),
  )
})
