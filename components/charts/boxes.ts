import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import { FONT } from './frame'
import type { ChartTheme } from './theme'

interface Area {
  readonly xMin: number
  readonly xMax: number
  readonly yMin: number
  readonly yMax: number
}

/** Hatched: due by law, outcome not established. */
export const hatchedBox = (area: Area, theme: ChartTheme, colour: string = theme.hatch): AnnotationOptions => ({
  type: 'box',
  ...area,
  backgroundColor: theme.hatchOf(colour),
  borderColor: colour,
  borderWidth: 1,
  borderDash: [2, 2],
})

/** Diagonal lines in the colour of the page over an area: void by a court, still collected. */
export const voidOverlay = (area: Area, theme: ChartTheme): AnnotationOptions => ({
  type: 'box',
  ...area,
  backgroundColor: theme.hatchOf(theme.surface),
  borderWidth: 0,
})

/** Hollow: held back by law, not charged. */
export const hollowBox = (area: Area, colour: string): AnnotationOptions => ({
  type: 'box',
  ...area,
  backgroundColor: 'transparent',
  borderColor: colour,
  borderWidth: 1,
  borderDash: [3, 2],
})

/** Grey band behind the data: announced, not yet in force. */
export const greyBand = (area: Area, theme: ChartTheme): AnnotationOptions => ({
  type: 'box',
  ...area,
  backgroundColor: theme.band,
  borderWidth: 0,
  drawTime: 'beforeDatasetsDraw',
})

interface TextInput {
  readonly x: number
  readonly y: number
  readonly text: string | string[]
  readonly colour: string
  readonly theme: ChartTheme
  /** Which side of the text stands at the point. */
  readonly anchor?: 'start' | 'center' | 'end'
  readonly rise?: number
  readonly shift?: number
  readonly bold?: boolean
  /** Hides the lines behind the text. */
  readonly plate?: boolean
}

/** A direct label. */
export const textLabel = ({ x, y, text, colour, theme, anchor = 'center', rise = 0, shift = 0, bold = false, plate = false }: TextInput): AnnotationOptions => ({
  type: 'label',
  xValue: x,
  yValue: y,
  xAdjust: shift,
  yAdjust: -rise,
  position: { x: anchor, y: 'center' },
  content: text,
  color: colour,
  font: { family: theme.font, size: FONT, weight: bold ? 600 : 400 },
  textAlign: anchor,
  padding: plate ? { x: 2, y: 0 } : 0,
  backgroundColor: plate ? theme.surface : 'transparent',
})
