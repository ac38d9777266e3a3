import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { Annotations } from './base-options'
import { textLabel } from './boxes'
import { FONT, horizontal, MARGIN_RIGHT, type Frame } from './frame'
import { placeLabels, rowsOf, type LabelPlace } from './place-labels'
import { textWidth } from './text-width'
import type { ChartTheme } from './theme'

/** A day marked by a vertical line: solid for the event that the page is about, dotted for others. */
export interface EventMark {
  readonly on: PlainDate
  readonly label: string
  readonly strength: 'event' | 'other'
}

/** The marks within the days drawn, with the places of their labels and the rows that these take. */
export interface PlannedMarks {
  readonly marks: readonly { readonly mark: EventMark; readonly place: LabelPlace | null }[]
  readonly rows: number
}

const MOST_ROWS = 2

/** Plans the labels of the marks for a chart of this width. One without room is dropped, its line stays. */
export const planMarks = (marks: readonly EventMark[], from: number, to: number, width: number): PlannedMarks => {
  const { left, right, xOf } = horizontal(from, to, width)
  const inside = marks.filter(({ on }) => epochDay(on) >= from && epochDay(on) <= to)
  const places = placeLabels(
    inside.map(({ on, label, strength }) => ({
      x: xOf(epochDay(on)),
      width: textWidth(label, FONT, strength === 'event'),
      weight: strength === 'event' ? 1 : 0,
    })),
    { left, right: right + MARGIN_RIGHT, rows: MOST_ROWS },
  )
  return { marks: inside.map((mark, index) => ({ mark, place: places[index] ?? null })), rows: rowsOf(places) }
}

/** Lines and labels of planned marks: solid and strong for the event, dotted for others. */
export const markAnnotations = ({ marks }: PlannedMarks, frame: Frame, theme: ChartTheme, firstRow = 0): Annotations =>
  Object.fromEntries(
    marks.flatMap(({ mark: { on, label, strength }, place }, index): [string, AnnotationOptions][] => {
      const [x, isEvent, id] = [epochDay(on), strength === 'event', `mark-${index}`]
      const top = place === null ? (frame.ticks.at(-1) ?? 0) : frame.rowValue(firstRow + place.row)
      const line: AnnotationOptions = {
        type: 'line',
        xMin: x,
        xMax: x,
        yMin: 0,
        yMax: top,
        borderColor: isEvent ? theme.ink : theme.inkQuiet,
        borderWidth: isEvent ? 1.5 : 1,
        borderDash: isEvent ? [] : [2, 3],
      }
      if (place === null) return [[id, line]]
      const [anchor, shift] = place.side === 'right' ? (['start', 4] as const) : (['end', -4] as const)
      const text = textLabel({ x, y: top, text: label, colour: isEvent ? theme.ink : theme.inkQuiet, theme, anchor, shift, bold: isEvent })
      return [
        [id, line],
        [`${id}-label`, text],
      ]
    }),
  )
