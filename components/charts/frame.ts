import type { ChartOptions } from 'chart.js'
import { dateTicks, valueTicks } from './axis'
import { textWidth } from './text-width'
import type { ChartTheme } from './theme'
import type { Size } from './use-box-size'

/** Room round the plot in px. Fixed, so that labels can be placed without drawing first. */
const LEFT = 46
export const MARGIN_RIGHT = 18
const BOTTOM = 26
const TOP = 2
/** Height of one row of labels above the plot. */
export const ROW = 16
export const FONT = 11

/** Where things stand: a time axis of epoch days, a value axis from 0, and rows of labels above its top. */
export interface Frame {
  readonly size: Size
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly unit: string
  /** Upper end of the value axis with the rows above it. */
  readonly axisMax: number
  readonly left: number
  readonly right: number
  /** Px of a day from the left. */
  readonly xOf: (day: number) => number
  /** Px of a length of value units. */
  readonly heightOf: (value: number) => number
  /** The value at the middle of a row of labels, row 0 just above the plot. */
  readonly rowValue: (row: number) => number
}

interface FrameInput {
  readonly size: Size
  readonly from: number
  readonly to: number
  /** The largest value; the axis ends at the next round figure. */
  readonly max: number
  readonly rows: number
  /** What stands behind the uppermost figure of the value axis; per cent where nothing is said. */
  readonly unit?: string
}

/** The horizontal part of a frame, which needs no rows: marks are planned with it. */
export const horizontal = (from: number, to: number, width: number): Pick<Frame, 'left' | 'right' | 'xOf'> => {
  const [left, right] = [LEFT, Math.max(width - MARGIN_RIGHT, LEFT + 1)]
  return { left, right, xOf: (day) => left + ((day - from) / Math.max(to - from, 1)) * (right - left) }
}

export const makeFrame = ({ size, from, to, max, rows, unit = '\u00a0%' }: FrameInput): Frame => {
  const ticks = valueTicks(max)
  const top = ticks.at(-1) ?? 1
  const inner = Math.max(size.height - BOTTOM - TOP, 1)
  const plot = Math.max(inner - rows * ROW, 1)
  const perPx = top / plot
  return {
    size,
    from,
    to,
    ticks,
    unit,
    axisMax: top + rows * ROW * perPx,
    ...horizontal(from, to, size.width),
    heightOf: (value) => value / perPx,
    rowValue: (row) => top + (row + 0.5) * ROW * perPx,
  }
}

/** The scales of a frame. Ticks are ours: days named by their own text, values up to the top of the plot only. */
export const frameScales = (frame: Frame, theme: ChartTheme): NonNullable<ChartOptions<'line'>['scales']> => {
  const most = Math.max(2, Math.floor((frame.right - frame.left) / 64))
  const dates = dateTicks(frame.from, frame.to, most)
  // A label that would be cut off at the right edge is left out; its tick stays.
  const isWhole = (x: number, label: string): boolean => frame.xOf(x) + textWidth(label, FONT) / 2 <= frame.size.width
  const labels = new Map(dates.filter(({ x, label }) => isWhole(x, label)).map(({ x, label }) => [x, label]))
  const font = { family: theme.font, size: FONT }
  return {
    x: {
      type: 'linear',
      min: frame.from,
      max: frame.to,
      border: { color: theme.rule },
      grid: { drawOnChartArea: false, color: theme.rule, tickLength: 4 },
      afterBuildTicks: (axis) => {
        axis.ticks = dates.map(({ x }) => ({ value: x }))
      },
      afterFit: (axis) => {
        axis.height = BOTTOM
        // Chart.js would widen the sides for the outermost labels; they are set inward instead.
        axis.paddingLeft = 0
        axis.paddingRight = 0
      },
      ticks: {
        align: 'center',
        autoSkip: false,
        maxRotation: 0,
        color: theme.inkQuiet,
        font,
        callback: (value) => labels.get(Number(value)) ?? '',
      },
    },
    y: {
      type: 'linear',
      min: 0,
      max: frame.axisMax,
      border: { display: false },
      grid: { color: theme.ruleFaint, drawTicks: false },
      afterBuildTicks: (axis) => {
        axis.ticks = frame.ticks.map((value) => ({ value }))
      },
      afterFit: (axis) => {
        axis.width = LEFT
      },
      ticks: {
        autoSkip: false,
        padding: 8,
        color: theme.inkQuiet,
        font,
        callback: (value) => (Number(value) === frame.ticks.at(-1) ? `${value}${frame.unit}` : String(value)),
      },
    },
  }
}

export const FRAME_PADDING = { left: 0, right: MARGIN_RIGHT, top: TOP, bottom: 0 } as const
