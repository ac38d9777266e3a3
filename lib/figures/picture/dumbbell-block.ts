import { valueTicks } from '@/components/charts/axis'
import { claimRows, topOf, type ClaimsInput } from '@/components/charts/dumbbell/claim-rows'
import { dumbbellSeries, type DumbbellInput, type DumbbellRow, type End } from '@/components/charts/dumbbell/series'
import { partyColour } from '@/components/charts/theme'
import { NO_BREAK } from '@/lib/domain/format/number'
import { stack, type Block, type Pen, type Plan } from './block'
import { fontOf, linesBlock, linesOf } from './text'

const NAME = 0.42
/** Room on the right for the words beside the last dot. */
const OUTCOME = 190
const SIZE = 14

interface Scale {
  readonly left: number
  readonly xOf: (pct: number) => number
}

const scaleOf = (top: number, width: number): Scale => {
  const left = Math.round(width * NAME)
  return { left, xOf: (pct) => left + 8 + (pct / top) * (width - OUTCOME - left - 8) }
}

const paintDot = (pen: Pen, end: End, isAfter: boolean, x: number, y: number, colour: string, surface: string): void => {
  pen.beginPath()
  pen.arc(x, y, 5, 0, 2 * Math.PI)
  pen.fillStyle = isAfter && !end.isHeld ? colour : surface
  pen.fill()
  pen.setLineDash(end.isHeld ? [2, 2] : [])
  pen.strokeStyle = colour
  pen.lineWidth = 1.75
  pen.stroke()
  pen.setLineDash([])
}

const rowBlock = (row: DumbbellRow, scale: Scale, { pen, theme }: Plan): Block => {
  const colour = partyColour(theme, row.party)
  const name = linesBlock(linesOf(pen, row.title, scale.left - 16, { size: SIZE }), { size: SIZE, colour: theme.ink })
  return {
    height: Math.max(26, name.height + 6),
    paint: (on, x, y) => {
      name.paint(on, x, y + 2)
      const middle = y + 13
      const { before, after } = row
      const at = (end: End): number => x + scale.xOf(end.pct)
      if (before !== null && after !== null) {
        on.fillStyle = colour
        on.fillRect(Math.min(at(before), at(after)), middle - 1, Math.abs(at(after) - at(before)), 2)
      }
      if (before !== null) paintDot(on, before, false, at(before), middle, colour, theme.surface)
      if (after !== null) paintDot(on, after, true, at(after), middle, colour, theme.surface)
      on.font = fontOf({ size: 13 })
      on.fillStyle = theme.ink
      on.textAlign = 'left'
      on.fillText(row.outcome, x + scale.xOf(Math.max(before?.pct ?? 0, after?.pct ?? 0)) + 11, middle + 4.5)
    },
  }
}

const axisBlock = (ticks: readonly number[], top: number, scale: Scale, { theme }: Plan): Block => ({
  height: 22,
  paint: (pen, x, y) => {
    pen.font = fontOf({ size: 12 })
    pen.fillStyle = theme.inkQuiet
    pen.textAlign = 'center'
    for (const tick of ticks) pen.fillText(tick === top ? `${tick}${NO_BREAK}%` : String(tick), x + scale.xOf(tick), y + 13)
  },
})

/** A row for each field on which two parties give two figures, each on a scale of its own. */
export const claimsBlock = (input: ClaimsInput, plan: Plan): Block =>
  stack(claimRows(input).map((row) => rowBlock(row, scaleOf(topOf(row), plan.width), plan)))

/** A row for each duty before and after, by size of the difference, as on the page; nothing is folded away. */
export const dumbbellBlock = (input: DumbbellInput, plan: Plan): Block => {
  const { max, changed, unchanged } = dumbbellSeries(input)
  const ticks = valueTicks(max)
  const top = ticks.at(-1) ?? 1
  const scale = scaleOf(top, plan.width)
  return stack([axisBlock(ticks, top, scale, plan), ...[...changed, ...unchanged].map((row) => rowBlock(row, scale, plan))])
}
