import { z } from 'zod'
import { day, decimal, publicId, words } from './fields'

/** What a series measures. Averages are never duties, and only series of one quantity share an axis. */
export const QUANTITIES = ['average-rate', 'stated-rate', 'projected-rate', 'trade-share'] as const
export type Quantity = (typeof QUANTITIES)[number]

/** A published or computed average, with its method. */
export const SeriesRecord = z.strictObject({
  id: publicId,
  title: words,
  imposedBy: publicId,
  target: publicId,
  quantity: z.enum(QUANTITIES),
  /** The unit as words, for example "per cent of import value". */
  unit: words,
  method: words,
  publisher: words,
})
export type SeriesRecord = z.output<typeof SeriesRecord>

/** One value of a series on a day, as one document gives it; a later document may give another. */
export const PointRecord = z.strictObject({
  seriesId: publicId,
  on: day,
  value: decimal,
  documentId: publicId,
  note: words.nullable(),
})
export type PointRecord = z.output<typeof PointRecord>
