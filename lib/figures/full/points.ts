import type { FullTable } from '@/components/figure/figure-data'
import type { SeriesRecord } from '@/lib/domain/record/series'
import type { WorldSeries } from '@/lib/queries/world'
import { fullTable, type FullColumnOf } from './full-table'

interface Row {
  readonly series: SeriesRecord
  readonly point: WorldSeries['points'][number]
}

const columns: readonly FullColumnOf<Row>[] = [
  { name: 'series', description: 'Id of the series.', value: ({ series }) => series.id },
  { name: 'title', description: 'Title of the series.', value: ({ series }) => series.title },
  { name: 'imposedBy', description: 'Economy that imposes the duties averaged, ISO 3166.', value: ({ series }) => series.imposedBy },
  { name: 'target', description: 'Economy on whose goods they are charged.', value: ({ series }) => series.target },
  { name: 'quantity', description: 'What is measured; only series of one quantity can be held against each other.', value: ({ series }) => series.quantity },
  { name: 'unit', description: 'Unit of the value, in words.', value: ({ series }) => series.unit },
  { name: 'method', description: 'How the publisher makes it.', value: ({ series }) => series.method },
  { name: 'publisher', description: 'Who publishes it.', value: ({ series }) => series.publisher },
  { name: 'on', description: 'The day that the publisher gives.', value: ({ point }) => point.on },
  { name: 'value', description: 'The value with the decimals of its source.', value: ({ point }) => point.value },
  { name: 'document', description: 'Id of the document that gives it.', value: ({ point }) => point.documentId },
]

/** Every point of these series, with the definition of each beside it. */
export const fullPoints = (shown: readonly WorldSeries[]): FullTable =>
  fullTable(columns, shown.flatMap(({ series, points }) => points.map((point) => ({ series, point }))))
