import type { PlainDate } from '@/lib/domain/plain-date'
import type { Tone } from '@/lib/words/tone'

/** A piece of a cell's text. With an address it is a link; pieces that begin a line stand below those before them. */
export interface Piece {
  readonly text: string
  readonly href?: string
  /** In full, where the text is a short form. */
  readonly title?: string
  /** Where the text leads off the site in the end, for paper. */
  readonly url?: string
  readonly look?: 'quiet' | 'strong' | 'struck'
  readonly beginsLine?: true
  /** The piece is the sign of a state, for the eye only: the word beside it says the same. */
  readonly tone?: Tone
}

/** A cell: what is printed, and what a program reads in its stead. */
export interface FigureCell {
  readonly pieces: readonly Piece[]
  /** Decimal text as the source has it, an ISO day, an id, a count, or words; null where nothing stands. */
  readonly value: string | number | null
  /** The day that the whole cell names. */
  readonly day?: PlainDate
}

export interface FigureColumn {
  readonly key: string
  readonly head: string
  /** Figures stand to the right. */
  readonly numeric?: true
  /** Unit or meaning, where the heading alone does not tell a program what `value` is. */
  readonly meaning?: string
}

export interface FigureRow {
  readonly key: string
  /** One for each column. */
  readonly cells: readonly FigureCell[]
}

/** A table as data: the page, the files and the pictures are all made from it. The first column names the row. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  /** Rows of words: on a narrow screen each is read downwards, instead of across. */
  readonly isWordy?: true
}

/** How a table is made from records: a column and what it prints of one. */
export interface ColumnOf<Row> extends FigureColumn {
  readonly cell: (row: Row, index: number) => FigureCell
}

/** The table of some records. `keyOf` must tell every two of them apart. */
export const figureTable = <Row>(
  caption: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): FigureTable => ({
  caption,
  columns: columns.map(({ cell: _cell, ...column }) => column),
  rows: rows.map((row, index) => ({ key: keyOf(row), cells: columns.map(({ cell }) => cell(row, index)) })),
})

/** As {@link figureTable}, for rows of words, which a narrow screen reads downwards. */
export const wordTable = <Row>(caption: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[], keyOf: (row: Row) => string): FigureTable => ({
  ...figureTable(caption, columns, rows, keyOf),
  isWordy: true,
})

/** What a cell prints, in one line, without what is for the eye only. */
export const cellText = ({ pieces }: FigureCell): string =>
  pieces
    .filter(({ tone }) => tone === undefined)
    .map(({ text, beginsLine }, index) => (beginsLine && index > 0 ? `; ${text}` : text))
    .join('')
    .trim()
