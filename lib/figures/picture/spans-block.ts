import { dateTicks } from '@/components/charts/axis'
import { barsOf, type SpanBar, type SpanLane, type SpansInput } from '@/components/charts/spans/series'
import { epochDay } from '@/lib/domain/plain-date'
import { gap, stack, type Block, type Pen, type Plan } from './block'
import { fontOf, linesBlock, linesOf } from './text'

const NAME = 0.38
const BAR = 22
const SIZE = 14

interface Scale {
  readonly left: number
  readonly xOf: (day: number) => number
}

const scaleOf = (from: number, to: number, width: number): Scale => {
  const left = Math.round(width * NAME)
  return { left, xOf: (day) => left + ((day - from) / Math.max(to - from, 1)) * (width - left) }
}

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

const laneBlock = (lane: SpanLane, [from, to]: readonly [number, number], scale: Scale, plan: Plan): Block => {
  const { pen, theme } = plan
  const room = scale.left - 20
  const name = linesBlock(linesOf(pen, lane.title, room, { size: SIZE }), { size: SIZE, colour: theme.ink })
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

const axisBlock = (from: number, to: number, { marks }: SpansInput, scale: Scale, { theme }: Plan): Block => ({
  height: 40,
  paint: (pen, x, y) => {
    pen.font = fontOf({ size: 12 })
    pen.fillStyle = theme.inkQuiet
    for (const { x: day, label } of dateTicks(from, to, 6)) {
      pen.textAlign = day === from ? 'left' : 'center'
      pen.fillText(label, x + scale.xOf(day), y + 30)
      pen.fillRect(x + scale.xOf(day), y + 34, 1, 6)
    }
    for (const { on, label, strength } of marks) {
      const day = epochDay(on)
      if (strength !== 'event' || day < from || day >= to) continue
      pen.fillStyle = theme.ink
      pen.textAlign = (day - from) / (to - from) > 0.7 ? 'right' : 'left'
      pen.fillText(label, x + scale.xOf(day), y + 12)
      pen.fillRect(x + scale.xOf(day), y + 16, 1, 24)
    }
  },
})

/** Lanes of states over days, as on the page; a picture has nothing folded away. */
export const spansBlock = (input: SpansInput, plan: Plan): Block => {
  const [from, to] = [epochDay(input.from), epochDay(input.to)]
  const scale = scaleOf(from, to, plan.width)
  return stack([
    axisBlock(from, to, input, scale, plan),
    gap(6),
    ...[...input.lanes, ...input.folded].map((lane) => laneBlock(lane, [from, to], scale, plan)),
  ])
}
