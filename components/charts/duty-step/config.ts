import { epochDay } from '@/lib/domain/plain-date'
import { formatPct } from '@/lib/domain/format/rate'
import { toCoordinate } from '@/lib/domain/format/number'
import { dutyWords } from '@/lib/words/duty'
import { baseOptions, type Annotations } from '../base-options'
import { hatchedBox, textLabel } from '../boxes'
import type { Draw } from '../chart-canvas'
import { FONT, makeFrame, type Frame } from '../frame'
import { markAnnotations, planMarks } from '../marks'
import { textWidth } from '../text-width'
import { partyColour, partyDash, type ChartTheme } from '../theme'
import type { DutyStepSeries } from './series'

/** The words of the peak, in lines, that have room before the next marked day. */
const peakText = ({ peak, marks, to }: DutyStepSeries, frame: Frame): string[] | null => {
  if (peak === null) return null
  const ahead = marks.map(({ on }) => epochDay(on)).filter((day) => day > peak.x)
  const room = frame.xOf(Math.min(to, ...ahead)) - frame.xOf(peak.x) - 8
  const [pct, until] = [formatPct(peak.pct), dutyWords.until(peak.last)]
  const choices = [[`${pct} ${until}`], [pct, until], [pct]]
  return choices.find((lines) => lines.every((line) => textWidth(line, FONT, true) <= room)) ?? null
}

const peakLabel = (series: DutyStepSeries, frame: Frame, theme: ChartTheme): Annotations => {
  const text = peakText(series, frame)
  if (series.peak === null || text === null) return {}
  const y = toCoordinate(series.peak.pct)
  return { peak: textLabel({ x: series.peak.x, y, text, colour: theme.ink, theme, anchor: 'start', shift: 5, rise: -7 * text.length, bold: true, plate: true }) }
}

const lastLabel = ({ last, to, unverified }: DutyStepSeries, theme: ChartTheme): Annotations => {
  if (last === null) return {}
  const x = Math.min(to, ...unverified.filter((box) => box.to === to).map(({ from }) => from))
  return { last: textLabel({ x, y: toCoordinate(last), text: formatPct(last), colour: theme.ink, theme, anchor: 'end', shift: -4, rise: 11, bold: true, plate: true }) }
}

const unverifiedAnnotations = ({ unverified, party }: DutyStepSeries, frame: Frame, theme: ChartTheme): Annotations =>
  Object.fromEntries(
    unverified.flatMap(({ from, to, base, height, points }, index) => {
      const [y, text] = [base + height, dutyWords.unverified(points)]
      const anchor = frame.right - frame.xOf(from) > textWidth(text, FONT) ? 'start' : 'end'
      const rise = Math.max(9, 27 - frame.heightOf(height))
      return [
        [`unverified-${index}`, hatchedBox({ xMin: from, xMax: to, yMin: base, yMax: y }, theme, partyColour(theme, party))],
        [`unverified-${index}-label`, textLabel({ x: anchor === 'start' ? from : to, y, text, colour: theme.inkQuiet, theme, anchor, rise, plate: true })],
      ]
    }),
  )

/** Draws the duty as a stepped line with a light area, dashed for the second party. Pure. */
export const dutyStepConfig =
  (series: DutyStepSeries): Draw =>
  (theme, size) => {
    const marks = planMarks(series.marks, series.from, series.to, size.width)
    const frame = makeFrame({ size, from: series.from, to: series.to, max: series.max, rows: marks.rows })
    const colour = partyColour(theme, series.party)
    const end = series.points.length - 1
    return {
      data: {
        datasets: [
          {
            id: 'duty',
            data: [...series.points],
            stepped: 'before',
            borderColor: colour,
            borderWidth: 2,
            borderDash: partyDash(series.party),
            borderJoinStyle: 'miter',
            fill: 'origin',
            backgroundColor: theme.fade(colour, 0.12),
            clip: 6,
            pointRadius: ({ dataIndex }) => (dataIndex === end ? 3.5 : 0),
            pointHoverRadius: 5,
            pointBackgroundColor: colour,
            pointBorderColor: colour,
          },
        ],
      },
      options: baseOptions({
        frame,
        theme,
        mode: 'step',
        annotations: {
          ...markAnnotations(marks, frame, theme),
          ...unverifiedAnnotations(series, frame, theme),
          ...peakLabel(series, frame, theme),
          ...lastLabel(series, theme),
        },
      }),
    }
  }
