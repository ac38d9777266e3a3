import { dateTicks } from '@/components/charts/axis'
import { LABEL_GAP } from '@/components/charts/timeline-lanes/place-marks'
import {
  timelineLanesSeries,
  type PlacedLane,
  type PlacedMark,
  type TimelineLanesInput,
  type TimelineLanesSeries,
} from '@/components/charts/timeline-lanes/series'
import { partyColour } from '@/components/charts/theme'
import { formatDate } from '@/lib/domain/format/date'
import { epochDay } from '@/lib/domain/plain-date'
import type { EntryKind } from '@/lib/domain/timeline/entries'
import { timelineWords } from '@/lib/words/timeline'
import { plainSigns } from '../plain-signs'
import { gap, stack, type Block, type Pen, type Plan } from './block'
import { fontOf, textBlock } from './text'

const NAME = 110
const ROW = 19
const TICKS = 8
const SIZE = 11

/** Draws the shape of a kind round a point: the same as on the page. */
const outline = (pen: Pen, kind: EntryKind, x: number, y: number): void => {
  pen.beginPath()
  if (kind === 'event') pen.arc(x, y, 5, 0, 2 * Math.PI)
  else if (kind === 'enacted') pen.rect(x - 4.5, y - 4.5, 9, 9)
  else {
    const corners = kind === 'announced' ? [[0, -5], [5, 4.5], [-5, 4.5]] : [[0, -5.5], [5.5, 0], [0, 5.5], [-5.5, 0]]
    for (const [dx = 0, dy = 0] of corners) pen.lineTo(x + dx, y + dy)
    pen.closePath()
  }
}

const paintMark = (pen: Pen, mark: PlacedMark, kind: EntryKind, x: number, y: number, { theme }: Plan, colour: string): void => {
  outline(pen, kind, x, y)
  pen.fillStyle = mark.certainty === 'past' ? colour : theme.surface
  pen.fill()
  pen.strokeStyle = colour
  pen.lineWidth = 1.5
  pen.setLineDash(mark.certainty === 'open' ? [2, 2] : [])
  pen.stroke()
  pen.setLineDash([])
  if (mark.side === null) return
  pen.font = fontOf({ size: SIZE, bold: mark.weight > 0 })
  pen.fillStyle = mark.weight > 0 ? theme.ink : theme.inkQuiet
  pen.textAlign = mark.side === 'right' ? 'left' : 'right'
  const at = x + (mark.side === 'right' ? LABEL_GAP : -LABEL_GAP)
  // Lines through the lanes pass behind labels, not through them.
  pen.strokeStyle = theme.surface
  pen.lineWidth = 3
  pen.strokeText(plainSigns(mark.label), at, y + 4)
  pen.fillText(plainSigns(mark.label), at, y + 4)
}

interface Scale {
  readonly xOf: (day: number) => number
  readonly series: TimelineLanesSeries
  readonly marked: readonly { readonly day: number; readonly label: string }[]
}

const paintLines = (pen: Pen, { xOf, marked, series }: Scale, x: number, y: number, height: number, { theme }: Plan): void => {
  pen.fillStyle = theme.ink
  for (const { day } of marked) pen.fillRect(x + xOf(day) - 0.75, y, 1.5, height)
  if (series.known === null) return
  pen.strokeStyle = theme.inkQuiet
  pen.lineWidth = 1
  pen.setLineDash([2, 3])
  pen.beginPath()
  pen.moveTo(x + xOf(series.known), y)
  pen.lineTo(x + xOf(series.known), y + height)
  pen.stroke()
  pen.setLineDash([])
}

const laneBlock = (lane: PlacedLane, scale: Scale, plan: Plan, colour: string): Block => {
  const height = lane.rows * ROW + 4
  return {
    height,
    paint: (pen, x, y) => {
      paintLines(pen, scale, x, y, height, plan)
      pen.font = fontOf({ size: 12 })
      pen.fillStyle = plan.theme.inkQuiet
      pen.textAlign = 'left'
      pen.fillText(lane.title, x, y + 15)
      for (const mark of lane.marks) paintMark(pen, mark, lane.kind, x + scale.xOf(mark.x), y + 2 + (mark.row + 0.5) * ROW, plan, colour)
    },
  }
}

/** The days that are marked, each label in a row of its own, then the ticks. */
const axisBlock = (input: TimelineLanesInput, { series, marked, xOf }: Scale, { theme, width }: Plan): Block => {
  const labels = [
    ...marked.map((one) => ({ ...one, bold: true })),
    ...(series.known === null ? [] : [{ day: series.known, label: timelineWords.knownLine(formatDate(input.knownOn)), bold: false }]),
  ]
  const top = labels.length * 15
  return {
    height: top + 26,
    paint: (pen, x, y) => {
      for (const [index, { day, label, bold }] of labels.entries()) {
        const at = xOf(day)
        pen.font = fontOf({ size: SIZE, bold })
        pen.fillStyle = bold ? theme.ink : theme.inkQuiet
        pen.textAlign = at > width * 0.7 ? 'right' : 'left'
        pen.fillText(label, x + at, y + 12 + index * 15)
      }
      pen.font = fontOf({ size: SIZE })
      pen.fillStyle = theme.inkQuiet
      for (const { x: day, label } of dateTicks(Math.ceil(series.from), Math.floor(series.to), TICKS)) {
        pen.textAlign = xOf(day) < NAME + 20 ? 'left' : xOf(day) > width - 20 ? 'right' : 'center'
        pen.fillText(label, x + xOf(day), y + top + 14)
        pen.fillRect(x + xOf(day), y + top + 18, 1, 6)
      }
    },
  }
}

/** The lanes of a timeline by party and kind, as on the page. */
export const timelineBlock = (input: TimelineLanesInput, plan: Plan): Block => {
  const { theme, width } = plan
  const series = timelineLanesSeries(input, width - NAME)
  const { from, to, groups } = series
  const xOf = (day: number): number => NAME + ((day - from) / (to - from)) * (width - NAME)
  const marked = input.marks.map(({ on, label }) => ({ day: epochDay(on), label })).filter(({ day }) => day > from && day < to)
  const scale: Scale = { xOf, series, marked }
  return stack([
    axisBlock(input, scale, plan),
    ...groups.flatMap(({ title, party, lanes }) => [
      gap(4),
      textBlock(plan, title, { size: 13, bold: true, colour: theme.ink }),
      ...lanes.map((lane) => laneBlock(lane, scale, plan, party === null ? theme.ink : partyColour(theme, party))),
    ]),
    gap(6),
    textBlock(plan, timelineWords.key, { size: 12, colour: theme.inkQuiet }),
  ])
}
