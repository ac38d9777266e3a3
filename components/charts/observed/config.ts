import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import { baseOptions, type Annotations } from '../base-options'
import { textLabel } from '../boxes'
import type { Draw } from '../chart-canvas'
import { FONT, makeFrame, type Frame } from '../frame'
import { markAnnotations, planMarks } from '../marks'
import { textWidth } from '../text-width'
import type { ChartTheme } from '../theme'
import type { StopPoint } from '../stop'
import { placeNames, type Box, type Spot } from './place-names'
import type { ObservedSeries } from './series'

/** Where the words of a level stand, in px from its left end. */
const TARGET = { shift: 4, rise: 8 }

const targetAnnotations = ({ targets, from, to }: ObservedSeries, theme: ChartTheme): Annotations =>
  Object.fromEntries(
    targets.flatMap(({ y, label }, index): [string, AnnotationOptions][] => [
      [`target-${index}`, { type: 'line', xMin: from, xMax: to, yMin: y, yMax: y, borderColor: theme.ink, borderWidth: 1, borderDash: [1, 3] }],
      [`target-${index}-label`, textLabel({ x: from, y, text: label, colour: theme.ink, theme, anchor: 'start', shift: TARGET.shift, rise: TARGET.rise, plate: true })],
    ]),
  )

const targetBox = ({ y, label }: ObservedSeries['targets'][number], { xOf, from, heightOf }: Frame): Box => {
  const [left, middle] = [xOf(from) + TARGET.shift, -heightOf(y) - TARGET.rise]
  return { left, right: left + textWidth(label, FONT) + 4, top: middle - 7, bottom: middle + 7 }
}

/** Each line is named at its last point, off every point and the words of the levels. */
const nameAnnotations = ({ lines, targets }: ObservedSeries, frame: Frame, theme: ChartTheme): Annotations => {
  const spot = ({ x, y }: StopPoint): Spot => ({ x: frame.xOf(x), y: -frame.heightOf(y) })
  const ends = lines.flatMap(({ id, label, points }) => {
    const last = points.at(-1)
    return last === undefined ? [] : [{ id, label, last }]
  })
  const places = placeNames(
    ends.map(({ id, label, last }) => ({ id, label, ...spot(last) })),
    {
      left: frame.left,
      right: frame.size.width,
      points: lines.flatMap(({ points }) => points.map(spot)),
      taken: targets.map((target) => targetBox(target, frame)),
    },
  )
  return Object.fromEntries(
    places.flatMap(({ id, anchor, shift, rise }): [string, AnnotationOptions][] =>
      ends
        .filter((end) => end.id === id)
        .map(({ last, label }) => [`name-${id}`, textLabel({ x: last.x, y: last.y, text: label, colour: theme.ink, theme, anchor, shift, rise, plate: true })]),
    ),
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
          ...nameAnnotations(series, frame, theme),
        },
      }),
    }
  }
