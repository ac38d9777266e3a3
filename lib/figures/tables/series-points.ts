import { dayCell, documentsCell, linkCell, pctCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import type { AverageSeries } from '@/components/charts/averages/series'
import type { DocumentRef } from '@/components/ui/document-link'
import type { DecimalText } from '@/lib/domain/decimal-text'
import { compareDays, type PlainDate } from '@/lib/domain/plain-date'
import type { SeriesRecord } from '@/lib/domain/record/series'
import { paths, type UrlParams } from '@/lib/paths'
import { seriesWords } from '@/lib/words/series'
import { seriesPageWords } from '@/lib/words/series-pages'

interface GivenPoint {
  readonly series: SeriesRecord
  readonly on: PlainDate
  readonly value: DecimalText
  readonly documentId: string
}

const pointColumns = (keep: UrlParams): ColumnOf<GivenPoint>[] => [
  { key: 'on', head: seriesWords.columns.on, cell: ({ on }) => dayCell(on) },
  { key: 'series', head: seriesWords.columns.series, cell: ({ series }) => linkCell(series.title, paths.oneSeries(series.id, keep)) },
  { key: 'publisher', head: seriesWords.columns.publisher, cell: ({ series }) => textCell(series.publisher) },
  {
    key: 'value',
    head: seriesWords.columns.value,
    numeric: true,
    meaning: seriesWords.unit,
    cell: ({ value, documentId }) => pctCell(value, paths.source(documentId, keep)),
  },
]

/** Each point of some published averages with its publisher, by day; the figure leads to its document. */
export const averagesTable = (averages: readonly AverageSeries[], keep: UrlParams): FigureTable =>
  figureTable(
    seriesWords.table,
    pointColumns(keep),
    averages
      .flatMap(({ series, points }) => points.map(({ on, value, documentId }) => ({ series, on, value, documentId })))
      .sort((a, b) => compareDays(a.on, b.on)),
    ({ series, on, documentId }) => `${series.id} ${on} ${documentId}`,
  )

/** One value of a series with the document that gives it. */
export interface PointRow {
  readonly on: PlainDate
  readonly value: DecimalText
  readonly document: DocumentRef
  readonly note: string | null
}

const words = seriesPageWords.pointColumns

const oneColumns = (keep: UrlParams): ColumnOf<PointRow>[] => [
  { key: 'on', head: words.on, cell: ({ on }) => dayCell(on) },
  { key: 'value', head: words.value, numeric: true, meaning: seriesWords.unit, cell: ({ value, document }) => pctCell(value, paths.source(document.id, keep)) },
  { key: 'document', head: words.document, cell: ({ document }) => documentsCell([document], keep) },
  { key: 'note', head: words.note, cell: ({ note }) => textCell(note ?? '') },
]

/** The points of one series, a row each. */
export const pointsTable = (rows: readonly PointRow[], keep: UrlParams): FigureTable =>
  figureTable(seriesPageWords.oneTitle, oneColumns(keep), rows, ({ on }) => on)
