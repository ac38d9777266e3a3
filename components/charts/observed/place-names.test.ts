import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../text-width'
import { placeNames } from './place-names'

const plot = { left: 46, right: 400, points: [], taken: [] }
const end = (id: string, x: number, y: number) => ({ id, label: id, x, y })

test('a name stands right of its line, and left of it where it would be cut off', () => {
  expect(placeNames([end('booked', 200, -100)], plot)[0]).toMatchObject({ anchor: 'start', rise: 0 })
  expect(placeNames([end('booked', 390, -100)], plot)[0]).toMatchObject({ anchor: 'end', rise: 15 })
})

test('it goes off a point that it would cover, and off another name', () => {
  const [landed] = placeNames([end('landed', 100, -20)], { ...plot, points: [{ x: 100, y: -20 }, { x: 115, y: -22 }] })
  expect(landed?.anchor === 'end' || landed?.rise !== 0).toBe(true)
  const [one, other] = placeNames([end('shipped', 200, -100), end('landed', 200, -102)], plot)
  expect([one?.anchor, one?.rise]).not.toEqual([other?.anchor, other?.rise])
})

test('never under the axis, nor beyond the edges while there is room within them', () => {
  const spot = fc.record({ x: fc.integer({ min: 46, max: 400 }), y: fc.integer({ min: -200, max: 0 }) })
  fc.assert(
    fc.property(spot, fc.array(spot, { maxLength: 30 }), ({ x, y }, points) => {
      const [place] = placeNames([end('reported sale', x, y)], { ...plot, points })
      const width = textWidth('reported sale', 11) + 4
      const left = place?.anchor === 'start' ? x + 8 : x - 8 - width
      return place !== undefined && left >= 46 && left + width <= 400 && y - place.rise + 7 <= 0
    }),
  )
})
