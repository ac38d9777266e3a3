import { baseOptions } from '../base-options'
import type { Draw } from '../chart-canvas'
import { makeFrame } from '../frame'
import { markAnnotations, markRows } from '../marks'
import { partyColour } from '../theme'
import type { AveragesSeries } from './series'

/** Draws the averages as points, filled for the first party and hollow for the second. Nothing joins them. Pure. */
export const averagesConfig =
  (series: AveragesSeries): Draw =>
  (theme, size) => {
    const frame = makeFrame({ size, from: series.from, to: series.to, max: series.max, rows: markRows(series.marks) })
    return {
      data: {
        datasets: series.averages.map(({ id, shape, party, points }) => {
          const colour = partyColour(theme, party)
          return {
            id,
            data: [...points],
            showLine: false,
            pointStyle: shape,
            pointRadius: shape === 'circle' ? 4 : 5,
            pointHoverRadius: 7,
            pointBackgroundColor: party === 'first' ? colour : theme.surface,
            pointBorderColor: colour,
            pointBorderWidth: 1.5,
          }
        }),
      },
      options: baseOptions({ frame, theme, mode: 'nearest', annotations: markAnnotations(series.marks, frame, theme) }),
    }
  }
