import type { SKRSContext2D } from '@napi-rs/canvas'
import type { ChartTheme } from '@/components/charts/theme'

/** What pictures are painted with. */
export type Pen = SKRSContext2D

/** A part of a picture: how high it is, and how it is painted with its upper left corner at a place. Lengths are px. */
export interface Block {
  readonly height: number
  readonly paint: (pen: Pen, x: number, y: number) => void
}

/** What every block needs to plan itself: something to measure text with, the colours, and the width it has. */
export interface Plan {
  readonly pen: Pen
  readonly theme: ChartTheme
  readonly width: number
}

/** Empty space. */
export const gap = (height: number): Block => ({ height, paint: () => {} })

/** Blocks below each other. */
export const stack = (blocks: readonly Block[]): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  paint: (pen, x, y) => {
    blocks.reduce((top, block) => {
      block.paint(pen, x, top)
      return top + block.height
    }, y)
  },
})

/** A line over the whole width. */
export const rule = ({ width }: Plan, colour: string, thickness: number): Block => ({
  height: thickness,
  paint: (pen, x, y) => {
    pen.fillStyle = colour
    pen.fillRect(x, y, width, thickness)
  },
})
