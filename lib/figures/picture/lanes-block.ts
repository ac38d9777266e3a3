import { listLanesSeries, type Lane, type LaneBar, type ListLanesInput } from '@/components/charts/list-lanes/series'
import { partyColour } from '@/components/charts/theme'
import { lanesWords } from '@/lib/words/lanes'
import { gap, stack, type Block, type Pen, type Plan } from './block'
import { BAR, laneAxisBlock, laneScale, NAME_SIZE, type LaneScale } from './lane-axis'
import { fontOf, linesBlock, linesOf } from './text'

const paintBar = (pen: Pen, bar: LaneBar, scale: LaneScale, y: number, { theme }: Plan, colour: string): void => {
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

const laneBlock = (lane: Lane, input: ListLanesInput, scale: LaneScale, plan: Plan): Block => {
  const { pen, theme } = plan
  const colour = partyColour(theme, input.party)
  const room = scale.left - 20
  const name = linesBlock(linesOf(pen, lane.measure.title, room, { size: NAME_SIZE }), { size: NAME_SIZE, colour: theme.ink })
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

/** A lane for each list of goods, those that changed first, as on the page; a picture has nothing folded away. */
export const lanesBlock = (input: ListLanesInput, plan: Plan): Block => {
  const { from, to, changed, unchanged } = listLanesSeries(input)
  const scale = laneScale(from, to, plan.width)
  return stack([
    laneAxisBlock(from, to, input.marks, scale, plan),
    gap(6),
    ...[...changed, ...unchanged].map((lane) => laneBlock(lane, input, scale, plan)),
  ])
}
