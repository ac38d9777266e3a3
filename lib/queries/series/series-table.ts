import { tableOf } from '../table'
import type { SeriesAnswer, SeriesEntry, SeriesPoint } from './contract'

type Row = SeriesPoint & { readonly series: SeriesEntry }

/** A row for each point of a published average. */
export const seriesTable = tableOf<SeriesAnswer, Row>(({ series, points }) => points.map((point) => ({ ...point, series })), [
  { name: 'series', description: 'The id of the series.', value: ({ series }) => series.id },
  { name: 'on', description: 'The day of the point.', value: ({ on }) => on },
  { name: 'value', description: 'With the decimals that the document gives, in the unit beside it.', value: ({ value }) => value },
  { name: 'unit', description: 'The unit of the value.', value: ({ series }) => series.unit },
  { name: 'quantity', description: 'Only series of one quantity may share an axis.', value: ({ series }) => series.quantity },
  { name: 'document', description: 'The document that gives the value, by id.', value: ({ document }) => document.id },
  { name: 'note', description: 'Only in answers known today and of the newest edition, else empty.', value: ({ note }) => note },
])
