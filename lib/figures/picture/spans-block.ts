import { barsOf, type SpanBar, type SpanLane, type SpansInput } from '@/components/charts/spans/series'
import { epochDay } from '@/lib/domain/plain-date'
import { gap, stack, type Block, type Pen, type Plan } from './block'
import { BAR, laneAxisBlock, laneScale, NAME_SIZE, type LaneScale } from './lane-axis'
import { fontOf, linesBlock, linesOf } from './text'

const paintBar = (pen: Pen, bar: SpanBar, left: number, right: number, y: number, { theme }: Plan): void => {
  const [colour, width] = [theme.tone[bar.tone], Math.max(1, right - left)]
  pen.fillStyle = bar.open ? (theme.hatchOf(theme.hatch) as never) : theme.fade(colour, 0.22)
  pen.fillRect(left, y, width, BAR)
  pen.strokeStyle = colour
  pen.lineWidth = 1.25
  pen.setLineDash(bar.open ? [4, 3] : [])
  pen.strokeRect(left + 0.5, y + 0.5, width - 1, BAR - 1)
  pen.setLineDash([])
  pen.font = fontOf({ size: 13 })
  if (pen.measureText(bar.label).width + 10 > width) return
  pen.fillStyle = theme.ink
  pen.textAlign = 'left'
  pen.fillText(bar.label, left + 5, y + 16)
}

const laneBlock = (lane: SpanLane, [from, to]: readonly [number, number], scale: LaneScale, plan: Plan): Block => {
  const { pen, theme } = plan
  const room = scale.left - 20
  const name = linesBlock(linesOf(pen, lane.title, room, { size: NAME_SIZE }), { size: NAME_SIZE, colour: theme.ink })
  const summary = linesBlock(linesOf(pen, lane.summary, room, { size: 12 }), { size: 12, colour: theme.inkQuiet })
  return {
    height: Math.max(BAR, name.height + summary.height) + 10,
    paint: (on, x, y) => {
      name.paint(on, x, y)
      summary.paint(on, x, y + name.height)
      for (const bar of barsOf(lane, from, to)) paintBar(on, bar, x + scale.xOf(bar.from), x + scale.xOf(bar.to), y + 2, plan)
      on.fillStyle = theme.ink
      for (const { on: day } of lane.ticks) if (epochDay(day) > from && epochDay(day) < to) on.fillRect(x + scale.xOf(epochDay(day)) - 1, y, 2, BAR + 4)
    },
  }
}

/** Lanes of states over days, as on the page; a picture has nothing folded away. */
export const spansBlock = (input: SpansInput, plan: Plan): Block => {
  const [from, to] = [epochDay(input.from), epochDay(input.to)]
  const scale = laneScale(from, to, plan.width)
  return stack([
    laneAxisBlock(from, to, input.marks, scale, plan),
    gap(6),
    ...[...input.lanes, ...input.folded].map((lane) => laneBlock(lane, [from, to], scale, plan)),
  ])
}
