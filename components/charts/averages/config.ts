import { baseOptions } from '../base-options'
import type { Draw } from '../chart-canvas'
import { makeFrame } from '../frame'
import { markAnnotations, planMarks } from '../marks'
import { partyColour } from '../theme'
import type { AveragesSeries, Shape } from './series'

/** Sizes at which the shapes look alike. */
const RADII: Record<Shape, number> = { circle: 4, rect: 5, triangle: 5, rectRot: 5.5, star: 6, cross: 6 }

/** Draws the averages as points, filled for the first party and hollow for the second. Nothing joins them. Pure. */
export const averagesConfig =
  (series: AveragesSeries): Draw =>
  (theme, size) => {
    const marks = planMarks(series.marks, series.from, series.to, size.width)
    const frame = makeFrame({ size, from: series.from, to: series.to, max: series.max, rows: marks.rows })
    return {
      data: {
        datasets: series.averages.map(({ id, shape, party, points }) => {
          const colour = partyColour(theme, party)
          return {
            id,
            data: [...points],
            showLine: false,
            pointStyle: shape,
            pointRadius: RADII[shape],
            pointHoverRadius: 7,
            pointBackgroundColor: party === 'first' ? colour : theme.surface,
            pointBorderColor: colour,
            pointBorderWidth: 1.5,
          }
        }),
      },
      options: baseOptions({ frame, theme, mode: 'nearest', annotations: markAnnotations(marks, frame, theme) }),
    }
  }
