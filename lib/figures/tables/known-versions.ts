import { cellOf, dayCell, documentsCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureCell, type FigureTable, type Piece } from '@/components/figure/figure-table'
import type { UrlParams } from '@/lib/paths'
import type { KnownVersion } from '@/lib/queries/measures/detail-contract'
import { historyWords } from '@/lib/words/history'
import { measureWords } from '@/lib/words/measure'

const spell = ({ periods }: KnownVersion): string[] => periods.map((period) => measureWords.step(period.from, historyWords.state(period)))

/** What the day brought stands out: a step that was there before is quiet, one that is gone is struck out. */
const timelinePieces = (now: readonly string[], before: readonly string[]): Piece[] => {
  const gone = before.filter((step) => !now.includes(step))
  if (now.length === 0 && gone.length === 0) return [{ text: measureWords.nothingThen }]
  if (gone.length === 0 && now.every((step) => before.includes(step))) return [{ text: measureWords.asBefore, look: 'quiet' }]
  return [
    ...now.map((text): Piece => ({ text, beginsLine: true, ...(before.includes(text) ? { look: 'quiet' as const } : {}) })),
    ...gone.flatMap((text): Piece[] => [
      { text: `${measureWords.dropped} `, beginsLine: true },
      { text, look: 'struck' },
    ]),
  ]
}

const timelineCell = (version: KnownVersion, before: KnownVersion | undefined): FigureCell => {
  const now = spell(version)
  return cellOf(timelinePieces(now, before === undefined ? [] : spell(before)), now.length === 0 ? measureWords.nothingThen : now.join('; '))
}

const columns = (versions: readonly KnownVersion[], keep: UrlParams): ColumnOf<KnownVersion>[] => [
  { key: 'from', head: measureWords.knownColumns.from, cell: ({ knownFrom }) => dayCell(knownFrom) },
  {
    key: 'because',
    head: measureWords.knownColumns.because,
    cell: ({ documents }) =>
      documents.length === 0 ? cellOf([{ text: measureWords.calendarOnly, look: 'quiet' }], null) : documentsCell(documents, keep),
  },
  { key: 'timeline', head: measureWords.knownColumns.timeline, cell: (version, index) => timelineCell(version, versions[index - 1]) },
]

/** What was known of a measure when: a row for each day on which a publication or the calendar changed it. */
export const knownVersionsTable = (versions: readonly KnownVersion[], keep: UrlParams): FigureTable =>
  figureTable(measureWords.knownTitle, columns(versions, keep), versions, ({ knownFrom }) => knownFrom)
