import { cellText, type FigureTable } from '@/components/figure/figure-table'
import { stack, type Block, type Plan } from './block'
import { fontOf, linesBlock, linesOf } from './text'

const SIZE = 14
const PADDING = 5
const GUTTER = 18

/** Widths of columns: what their longest text wants, narrowed in proportion where the sum does not fit. */
const widthsOf = ({ columns, rows }: FigureTable, { pen, width }: Plan): number[] => {
  pen.font = fontOf({ size: SIZE, bold: true })
  const wanted = columns.map(({ head }, index) =>
    Math.max(pen.measureText(head).width, ...rows.map(({ cells }) => (cells[index] === undefined ? 0 : pen.measureText(cellText(cells[index])).width))),
  )
  const room = width - GUTTER * (columns.length - 1)
  const narrow = room / columns.length
  const fixed = wanted.map((one) => Math.min(one, narrow))
  const spare = room - fixed.reduce((sum, one) => sum + one, 0)
  const over = wanted.map((one, index) => one - (fixed[index] ?? 0))
  const total = over.reduce((sum, one) => sum + one, 0)
  return fixed.map((one, index) => (total === 0 ? one : one + Math.min(over[index] ?? 0, (spare * (over[index] ?? 0)) / total)))
}

const line = (texts: readonly string[], table: FigureTable, widths: readonly number[], plan: Plan, isHead: boolean): Block => {
  const { pen, theme } = plan
  const blocks = texts.map((text, index) => {
    const width = widths[index] ?? 0
    const style = { size: SIZE, bold: isHead, colour: isHead ? theme.inkQuiet : theme.ink }
    return linesBlock(linesOf(pen, text, width, style), style, table.columns[index]?.numeric ? width : undefined)
  })
  const height = Math.max(SIZE * 1.4, ...blocks.map((block) => block.height)) + 2 * PADDING
  return {
    height,
    paint: (on, x, y) => {
      blocks.reduce((left, block, index) => {
        block.paint(on, left, y + PADDING)
        return left + (widths[index] ?? 0) + GUTTER
      }, x)
      on.fillStyle = isHead ? theme.rule : theme.ruleFaint
      on.fillRect(x, y + height - 1, plan.width, 1)
    },
  }
}

/** A table: a head, and a line for each row, its texts wrapped in their columns. */
export const tableBlock = (table: FigureTable, plan: Plan): Block => {
  const widths = widthsOf(table, plan)
  return stack([
    line(table.columns.map(({ head }) => head), table, widths, plan, true),
    ...table.rows.map(({ cells }) => line(cells.map(cellText), table, widths, plan, false)),
  ])
}
