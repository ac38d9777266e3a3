/** What a cell holds. Decimals and days stay text; null is an empty cell. */
export type Cell = string | number | boolean | null

export interface Column<Row> {
  readonly name: string
  /** Meaning and unit, for the description of the API. */
  readonly description: string
  readonly value: (row: Row) => Cell
}

/** An answer as rows of cells, for readers that want a table rather than a tree. */
export interface Table<Answer> {
  readonly columns: readonly Pick<Column<never>, 'name' | 'description'>[]
  readonly rows: (answer: Answer) => readonly (readonly Cell[])[]
}

interface Echo {
  readonly query: { readonly knownOn: string; readonly edition: number }
}

const clocks: readonly Column<Echo>[] = [
  { name: 'knownOn', description: 'What had been published by the end of this day is known.', value: ({ query }) => query.knownOn },
  { name: 'edition', description: 'What we had recorded in this edition.', value: ({ query }) => query.edition },
]

/** Several ids in one cell, separated by spaces; no id holds one. */
export const inOneCell = (ids: readonly string[]): string => ids.join(' ')

/** A table with a row for each that `rowsOf` finds in an answer; the two clocks of the answer close every row. */
export const tableOf = <Answer extends Echo, Row>(
  rowsOf: (answer: Answer) => readonly Row[],
  columns: readonly Column<Row>[],
): Table<Answer> => ({
  columns: [...columns, ...clocks].map(({ name, description }) => ({ name, description })),
  rows: (answer) => {
    const closing = clocks.map(({ value }) => value(answer))
    return rowsOf(answer).map((row) => [...columns.map(({ value }) => value(row)), ...closing])
  },
})
