import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { Annotations } from './base-options'
import { FONT, type Frame } from './frame'
import { placeLabels } from './place-labels'
import { textWidth } from './text-width'
import type { ChartTheme } from './theme'

/** A day marked by a vertical line: solid for the event that the page is about, dotted for others. */
export interface EventMark {
  readonly on: PlainDate
  readonly label: string
  readonly strength: 'event' | 'other'
}

/** Rows of labels that a chart of this width keeps for its marks. */
export const markRows = (marks: readonly EventMark[]): number => (marks.length === 0 ? 0 : 2)

/** Lines and labels of the marks within the frame. A label without room is dropped, its line stays. */
export const markAnnotations = (marks: readonly EventMark[], frame: Frame, theme: ChartTheme, firstRow = 0): Annotations => {
  const inside = marks.filter(({ on }) => epochDay(on) >= frame.from && epochDay(on) <= frame.to)
  const places = placeLabels(
    inside.map(({ on, label, strength }) => ({
      x: frame.xOf(epochDay(on)),
      width: textWidth(label, FONT, strength === 'event'),
      weight: strength === 'event' ? 1 : 0,
    })),
    { left: frame.left, right: frame.right + 12, rows: 2 },
  )
  return Object.fromEntries(
    inside.flatMap(({ on, label, strength }, index): [string, Annotations[string]][] => {
      const [x, place, isEvent] = [epochDay(on), places[index] ?? null, strength === 'event']
      const id = `mark-${index}`
      const top = place === null ? (frame.ticks.at(-1) ?? 0) : frame.rowValue(firstRow + place.row)
      const line: Annotations[string] = {
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
      const text: Annotations[string] = {
        type: 'label',
        xValue: x,
        yValue: top,
        xAdjust: place.side === 'right' ? 4 : -4,
        position: { x: place.side === 'right' ? 'start' : 'end', y: 'center' },
        content: label,
        color: isEvent ? theme.ink : theme.inkQuiet,
        font: { family: theme.font, size: FONT, weight: isEvent ? 600 : 400 },
        padding: 0,
      }
      return [
        [id, line],
        [`${id}-label`, text],
      ]
    }),
  )
}
