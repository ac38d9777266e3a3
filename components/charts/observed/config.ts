import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import { baseOptions, type Annotations } from '../base-options'
import { textLabel } from '../boxes'
import type { Draw } from '../chart-canvas'
import { FONT, makeFrame, type Frame } from '../frame'
import { markAnnotations, planMarks } from '../marks'
import { textWidth } from '../text-width'
import type { ChartTheme } from '../theme'
import type { ObservedLine, ObservedSeries } from './series'

/** Least distance of two labels in px. */
const LINE = 14

const targetAnnotations = ({ targets, from, to }: ObservedSeries, theme: ChartTheme): Annotations =>
  Object.fromEntries(
    targets.flatMap(({ y, label }, index): [string, AnnotationOptions][] => [
      [`target-${index}`, { type: 'line', xMin: from, xMax: to, yMin: y, yMax: y, borderColor: theme.ink, borderWidth: 1, borderDash: [1, 3] }],
      [`target-${index}-label`, textLabel({ x: from, y, text: label, colour: theme.ink, theme, anchor: 'start', shift: 4, rise: 8, plate: true })],
    ]),
  )

/** Each line is named at its last point; names that would meet are moved down, the lowest most. */
const nameAnnotations = (lines: readonly ObservedLine[], frame: Frame, theme: ChartTheme): Annotations => {
  const ends = lines
    .flatMap(({ id, label, points }) => {
      const last = points.at(-1)
      return last === undefined ? [] : [{ id, label, last, px: -frame.heightOf(last.y) }]
    })
    .sort((a, b) => a.px - b.px)
  let lowest = -Infinity
  return Object.fromEntries(
    ends.map(({ id, label, last, px }) => {
      const at = Math.max(px - LINE, lowest + LINE)
      lowest = at
      const leftward = frame.xOf(last.x) + textWidth(label, FONT) + 8 > frame.size.width
      const anchor = leftward ? ('end' as const) : ('start' as const)
      return [`name-${id}`, textLabel({ x: last.x, y: last.y, text: label, colour: theme.ink, theme, anchor, shift: leftward ? -6 : 6, rise: px - at, plate: true })]
    }),
  )
}

/** One line a basis, told apart by dash and shape; what was undertaken is a level, every deadline a line down. Pure. */
export const observedConfig =
  (series: ObservedSeries): Draw =>
  (theme, size) => {
    const marks = planMarks(series.marks, series.from, series.to, size.width)
    const frame = makeFrame({ size, from: series.from, to: series.to, max: series.max, rows: marks.rows, unit: '' })
    return {
      data: {
        datasets: series.lines.map(({ id, dash, shape, points }) => ({
          id,
          data: [...points],
          borderColor: theme.ink,
          borderWidth: 1.5,
          borderDash: [...dash],
          pointStyle: shape,
          pointRadius: 4,
          pointHoverRadius: 6,
          pointBackgroundColor: theme.surface,
          pointBorderColor: theme.ink,
          pointBorderWidth: 1.5,
          clip: 8,
        })),
      },
      options: baseOptions({
        frame,
        theme,
        mode: 'nearest',
        annotations: {
          ...targetAnnotations(series, theme),
          ...markAnnotations(marks, frame, theme),
          ...nameAnnotations(series.lines, frame, theme),
        },
      }),
    }
  }
