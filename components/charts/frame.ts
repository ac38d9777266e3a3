import type { ChartOptions } from 'chart.js'
import { dateTicks, valueTicks } from './axis'
import type { ChartTheme } from './theme'
import type { Size } from './use-box-size'

/** Room round the plot in px. Fixed, so that labels can be placed without drawing first. */
const LEFT = 46
const RIGHT = 14
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
}

export const makeFrame = ({ size, from, to, max, rows }: FrameInput): Frame => {
  const ticks = valueTicks(max)
  const top = ticks.at(-1) ?? 1
  const inner = Math.max(size.height - BOTTOM - TOP, 1)
  const plot = Math.max(inner - rows * ROW, 1)
  const perPx = top / plot
  const [left, right] = [LEFT, Math.max(size.width - RIGHT, LEFT + 1)]
  return {
    size,
    from,
    to,
    ticks,
    axisMax: top + rows * ROW * perPx,
    left,
    right,
    xOf: (day) => left + ((day - from) / Math.max(to - from, 1)) * (right - left),
    heightOf: (value) => value / perPx,
    rowValue: (row) => top + (row + 0.5) * ROW * perPx,
  }
}

/** The scales of a frame. Ticks are ours: days named by their own text, values up to the top of the plot only. */
export const frameScales = (frame: Frame, theme: ChartTheme): NonNullable<ChartOptions<'line'>['scales']> => {
  const most = Math.max(2, Math.floor((frame.right - frame.left) / 76))
  const dates = dateTicks(frame.from, frame.to, most)
  const labels = new Map(dates.map(({ x, label }) => [x, label]))
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
        align: 'inner',
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
        callback: (value) => (Number(value) === frame.ticks.at(-1) ? `${value}\u00a0%` : String(value)),
      },
    },
  }
}

export const FRAME_PADDING = { left: 0, right: RIGHT, top: TOP, bottom: 0 } as const
