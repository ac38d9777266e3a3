import type { FigureData } from '@/components/figure/figure-data'
import { cellText, type FigureRow, type FigureTable } from '@/components/figure/figure-table'

/** A cell of a figure's table that a changeset would change; null where there is none on that side. */
export interface Difference {
  readonly figure: string
  readonly row: string
  /** Null where the row is whole on one side only. */
  readonly column: string | null
  readonly before: string | null
  readonly after: string | null
}

/** A figure that differs, as it is on both sides; null where a side has none. */
export interface FigurePair {
  readonly id: string
  readonly before: FigureData | null
  readonly after: FigureData | null
}

const rowName = ({ cells }: FigureRow): string => (cells[0] === undefined ? '' : cellText(cells[0]))

const wholeRow = ({ cells }: FigureRow): string => cells.slice(1).map(cellText).filter((text) => text !== '').join('; ')

const cellsOf = (figure: string, columns: FigureTable['columns'], before: FigureRow, after: FigureRow): Difference[] =>
  columns.flatMap(({ head }, index) => {
    const [was, is] = [before.cells[index], after.cells[index]].map((cell) => (cell === undefined ? '' : cellText(cell)))
    return was === is ? [] : [{ figure, row: rowName(after), column: head, before: was ?? '', after: is ?? '' }]
  })

const rowsOf = (before: FigureTable | null, after: FigureTable | null, figure: string): Difference[] => {
  const was = new Map((before?.rows ?? []).map((row) => [row.key, row]))
  const is = new Set((after?.rows ?? []).map(({ key }) => key))
  const gone = (before?.rows ?? []).filter(({ key }) => !is.has(key))
  return [
    ...gone.map((row) => ({ figure, row: rowName(row), column: null, before: wholeRow(row), after: null })),
    ...(after?.rows ?? []).flatMap((row): Difference[] => {
      const old = was.get(row.key)
      return old === undefined
        ? [{ figure, row: rowName(row), column: null, before: null, after: wholeRow(row) }]
        : cellsOf(figure, after?.columns ?? [], old, row)
    }),
  ]
}

/** The figures of a page that are not the same on both sides, in their order. */
export const differingFigures = (before: readonly FigureData[], after: readonly FigureData[]): FigurePair[] => {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))]
  const find = (figures: readonly FigureData[], id: string): FigureData | null => figures.find((figure) => figure.id === id) ?? null
  return ids
    .map((id) => ({ id, before: find(before, id), after: find(after, id) }))
    .filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after))
}

/** What differs in the tables behind those figures, cell by cell; a row that is on one side only is told whole. */
export const differencesOf = (pairs: readonly FigurePair[]): Difference[] =>
  pairs.flatMap(({ before, after }) => rowsOf(before?.table ?? null, after?.table ?? null, (after ?? before)?.title ?? ''))
