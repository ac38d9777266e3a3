import { cellOf, countedCell, dayCell, documentsCell, linkCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureCell, type FigureTable, wordTable } from '@/components/figure/figure-table'
import { latestPosition } from '@/lib/domain/commitment/agreement'
import type { CommitmentFile, Position, PositionField } from '@/lib/domain/commitment/commitment'
import { expiryOf, standingTerms } from '@/lib/domain/commitment/expiry'
import { countedAs, type MatrixCell } from '@/lib/domain/commitment/moved'
import { formatDate } from '@/lib/domain/format/date'
import { earliestOf, type PlainDate } from '@/lib/domain/plain-date'
import { paths, type UrlParams } from '@/lib/paths'
import { documentsOf } from '@/lib/queries/cited'
import { cellParams } from '@/lib/queries/commitments/counts'
import type { CommitmentComparison, ComparedCommitment } from '@/lib/queries/compare/compare-commitments'
import type { World } from '@/lib/queries/world'
import { axisWords, fieldWords, positionStandingWords } from '@/lib/words/commitment-axes'
import { statedValue } from '@/lib/words/stated-value'
import { compareCommitmentsWords } from '@/lib/words/compare-commitments'

const words = compareCommitmentsWords

const titleCell = ({ commitment: { id, title } }: CommitmentFile, keep: UrlParams): FigureCell => linkCell(title, paths.commitment(id, keep))

/** The state of each commitment on both days, with its deadlines. */
export const statusesTable = (rows: readonly ComparedCommitment[], keep: UrlParams): FigureTable => {
  const heads = words.lanesColumns
  return wordTable<ComparedCommitment>(
    words.lanesTitle,
    [
      { key: 'commitment', head: heads.commitment, cell: ({ file }) => titleCell(file, keep) },
      { key: 'before', head: heads.before, cell: ({ before }) => countedCell(countedAs(before)) },
      { key: 'after', head: heads.after, cell: ({ after }) => countedCell(countedAs(after)) },
      { key: 'since', head: heads.since, cell: ({ after }) => dayCell(after?.since ?? null) },
      {
        key: 'deadlines',
        head: heads.deadlines,
        cell: ({ file: { terms } }) => {
          const days = [...new Set(terms.flatMap(({ deadline }) => deadline ?? []))].sort()
          return cellOf(days.map((day) => ({ text: formatDate(day), beginsLine: true })), days.length === 0 ? null : days.join('; '))
        },
      },
    ],
    rows,
    ({ id }) => id,
  )
}

/** How many are in a cell, leading to the list of just these. */
const countCell = ({ ids }: MatrixCell, list: UrlParams | null): FigureCell =>
  cellOf([{ text: String(ids.length), ...(list === null ? {} : { href: paths.commitments(list) }) }], ids.length)

/** The cells of the matrix, each with its number. */
export const matrixTable = ({ matrix }: CommitmentComparison, compared: Parameters<typeof cellParams>[1], keep: UrlParams): FigureTable => {
  const heads = words.matrixColumns
  return wordTable<MatrixCell>(
    words.matrixTitle,
    [
      { key: 'before', head: heads.before, cell: ({ before }) => countedCell(before) },
      { key: 'after', head: heads.after, cell: ({ after }) => countedCell(after) },
      { key: 'count', head: heads.count, numeric: true, cell: (cell) => countCell(cell, cellParams(cell, compared, keep)) },
    ],
    matrix,
    ({ before, after }) => `${before} ${after}`,
  )
}

/** What moved, with the documents of the findings that stand on the day after. */
export const movedTable = ({ moved, rows }: CommitmentComparison, world: World, keep: UrlParams): FigureTable => {
  const heads = words.movedColumns
  const fileOf = (id: string): CommitmentFile => {
    const row = rows.find((one) => one.id === id)
    if (row === undefined) throw new Error(`commitment ${id} moved and is not compared`)
    return row.file
  }
  return wordTable(
    words.movedTitle,
    [
      { key: 'commitment', head: heads.commitment, cell: ({ id }) => titleCell(fileOf(id), keep) },
      { key: 'axes', head: heads.axes, cell: ({ axes }) => textCell(axes.map((axis) => axisWords[axis]).join(', ')) },
      { key: 'before', head: heads.before, cell: ({ before }) => countedCell(countedAs(before)) },
      { key: 'after', head: heads.after, cell: ({ after }) => countedCell(countedAs(after)) },
      {
        key: 'documents',
        head: heads.documents,
        cell: ({ after }) => documentsCell(documentsOf(world, (after?.assessment?.evidence ?? []).map(({ documentId }) => documentId)), keep),
      },
    ],
    moved,
    ({ id }) => id,
  )
}

/** A term that has an end, with what was only spoken of. */
export interface Runway {
  readonly row: ComparedCommitment
  readonly from: PlainDate | null
  readonly lastDay: PlainDate
  readonly inWords: PlainDate | null
}

/** The terms that run out on `after` or later, the next one first. */
export const runwaysOf = ({ rows }: CommitmentComparison, after: PlainDate): Runway[] =>
  rows
    .flatMap((row): Runway[] => {
      const { lastDay, inWords } = expiryOf(row.file)
      const latest = inWords ?? lastDay
      return row.after === null || lastDay === null || latest === null || latest < after
        ? []
        : [{ row, from: earliestOf(standingTerms(row.file).map(({ periodFrom }) => periodFrom)), lastDay, inWords }]
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))

export const runwayTable = (runways: readonly Runway[], keep: UrlParams): FigureTable => {
  const heads = words.runwayColumns
  return figureTable<Runway>(
    words.runwayTitle,
    [
      { key: 'commitment', head: heads.commitment, cell: ({ row }) => titleCell(row.file, keep) },
      { key: 'from', head: heads.from, cell: ({ from }) => dayCell(from) },
      { key: 'lastDay', head: heads.lastDay, cell: ({ lastDay }) => dayCell(lastDay) },
      { key: 'inWords', head: heads.inWords, cell: ({ inWords }) => dayCell(inWords) },
      { key: 'state', head: heads.state, cell: ({ row }) => countedCell(countedAs(row.after)) },
    ],
    runways,
    ({ row }) => row.id,
  )
}

/** One field on which the accounts of the two parties differ. */
export interface Gap {
  readonly file: CommitmentFile
  readonly field: PositionField
  readonly first: Position | null
  readonly second: Position | null
}

const VALUED: readonly PositionField[] = ['amount', 'deadline', 'scope']

/** Fields on which the last words of the two parties by `after` give two values, or one gives none. */
export const gapsOf = ({ rows }: CommitmentComparison, [one, other]: readonly [string, string], after: PlainDate): Gap[] =>
  rows.flatMap(({ file }) =>
    VALUED.flatMap((field): Gap[] => {
      const said = file.positions.filter(({ saidOn }) => saidOn <= after)
      const [first, second] = [latestPosition(said, one, field), latestPosition(said, other, field)]
      const [a, b] = [first?.value ?? null, second?.value ?? null]
      return (a === null && b === null) || a === b ? [] : [{ file, field, first, second }]
    }),
  )

const saidCell = (position: Position | null): FigureCell => {
  if (position === null) return textCell('')
  const { label } = positionStandingWords[position.standing]
  const text = position.value === null ? label : statedValue(position.value)
  return cellOf([{ text, look: position.value === null ? 'quiet' : 'strong' }, { text: position.words, look: 'quiet', beginsLine: true }], `${text}; ${position.words}`)
}

/** One party's account against the other's. `pair` in the order of the columns. */
export const gapTable = (gaps: readonly Gap[], pair: readonly [string, string], world: World, keep: UrlParams): FigureTable => {
  const nameOf = (code: string): string => world.economies.get(code)?.name ?? code
  const columns: readonly ColumnOf<Gap>[] = [
    { key: 'commitment', head: words.gapColumns.commitment, cell: ({ file }) => titleCell(file, keep) },
    { key: 'field', head: words.gapColumns.field, cell: ({ field }) => textCell(fieldWords[field]) },
    { key: 'first', head: nameOf(pair[0]), cell: ({ first }) => saidCell(first) },
    { key: 'second', head: nameOf(pair[1]), cell: ({ second }) => saidCell(second) },
  ]
  return wordTable(words.gapTitle, columns, gaps, ({ file, field }) => `${file.commitment.id} ${field}`)
}
