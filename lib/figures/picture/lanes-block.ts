import { dateTicks } from '@/components/charts/axis'
import { listLanesSeries, type Lane, type LaneBar, type ListLanesInput } from '@/components/charts/list-lanes/series'
import { partyColour } from '@/components/charts/theme'
import { epochDay } from '@/lib/domain/plain-date'
import { lanesWords } from '@/lib/words/lanes'
import { gap, stack, type Block, type Pen, type Plan } from './block'
import { fontOf, linesBlock, linesOf } from './text'

const NAME = 0.38
const BAR = 22
const SIZE = 14

interface Scale {
  readonly left: number
  readonly right: number
  readonly xOf: (day: number) => number
}

const scaleOf = (from: number, to: number, width: number): Scale => {
  const left = Math.round(width * NAME)
  return { left, right: width, xOf: (day) => left + ((day - from) / Math.max(to - from, 1)) * (width - left) }
}

const paintBar = (pen: Pen, bar: LaneBar, scale: Scale, y: number, { theme }: Plan, colour: string): void => {
  const [x, width] = [scale.xOf(bar.from), Math.max(1, scale.xOf(bar.to) - scale.xOf(bar.from))]
  if (bar.state === 'in-force') {
    pen.fillStyle = theme.fade(colour, 0.2)
    pen.fillRect(x, y, width, BAR)
  }
  if (bar.state === 'unverified' || bar.legalState === 'void') {
    pen.fillStyle = theme.hatchOf(theme.hatch) as never
    pen.fillRect(x, y, width, BAR)
  }
  pen.strokeStyle = colour
  pen.lineWidth = 1.25
  pen.setLineDash(bar.state === 'in-force' ? [] : [4, 3])
  pen.strokeRect(x + 0.5, y + 0.5, width - 1, BAR - 1)
  pen.setLineDash([])
  pen.font = fontOf({ size: 13 })
  if (pen.measureText(bar.label).width + 10 > width) return
  pen.fillStyle = theme.ink
  pen.textAlign = 'left'
  pen.fillText(bar.label, x + 5, y + 16)
}

const laneBlock = (lane: Lane, input: ListLanesInput, scale: Scale, plan: Plan): Block => {
  const { pen, theme } = plan
  const colour = partyColour(theme, input.party)
  const room = scale.left - 20
  const name = linesBlock(linesOf(pen, lane.measure.title, room, { size: SIZE }), { size: SIZE, colour: theme.ink })
  const told = `${lane.summary} · ${lanesWords.trade(lane.measure)}`
  const summary = linesBlock(linesOf(pen, told, room, { size: 12 }), { size: 12, colour: theme.inkQuiet })
  return {
    height: Math.max(BAR, name.height + summary.height) + 10,
    paint: (on, x, y) => {
      name.paint(on, x, y)
      summary.paint(on, x, y + name.height)
      const placed = { ...scale, xOf: (day: number) => x + scale.xOf(day) }
      for (const bar of lane.bars) paintBar(on, bar, placed, y + 2, plan, colour)
    },
  }
}

const axisBlock = (from: number, to: number, { marks }: ListLanesInput, scale: Scale, { theme }: Plan): Block => ({
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

/** A lane for each list of goods, those that changed first, as on the page; a picture has nothing folded away. */
export const lanesBlock = (input: ListLanesInput, plan: Plan): Block => {
  const { from, to, changed, unchanged } = listLanesSeries(input)
  const scale = scaleOf(from, to, plan.width)
  return stack([
    axisBlock(from, to, input, scale, plan),
    gap(6),
    ...[...changed, ...unchanged].map((lane) => laneBlock(lane, input, scale, plan)),
  ])
}
