import { z } from 'zod'
import { QUANTITIES } from '@/lib/domain/record/series'
import { clockParameters, day, decimal, documentBrief, echoedClocks, economy, id } from '../contract/fields'
import { PageOf } from '../paging'

export const SeriesListParameters = z.strictObject({
  imposedBy: z.string().optional().meta({ description: 'Only series of this economy’s duties, by ISO 3166 alpha-2 code.' }),
  target: z.string().optional().meta({ description: 'Only series of duties on goods of this economy, or of this group of them.' }),
  quantity: z.enum(QUANTITIES).optional().meta({ description: 'Only series of this quantity.' }),
  ...clockParameters,
})
export const SeriesParameters = z.strictObject(clockParameters)

export const SeriesListQuery = z.strictObject({
  imposedBy: economy.nullable(),
  target: economy.nullable(),
  quantity: z.enum(QUANTITIES).nullable(),
  ...echoedClocks,
})
export type SeriesListQuery = z.output<typeof SeriesListQuery>
export const SeriesQuery = z.strictObject({ id, ...echoedClocks })
export type SeriesQuery = z.output<typeof SeriesQuery>

export const seriesEntry = z
  .strictObject({
    id,
    title: z.string(),
    imposedBy: economy,
    target: economy,
    quantity: z.enum(QUANTITIES).meta({ description: 'Only series of one quantity may share an axis.' }),
    unit: z.string(),
    method: z.string().meta({ description: 'How it is computed; series of different methods are never merged.' }),
    publisher: z.string(),
    points: z.int().min(1).meta({ description: 'How many points are known.' }),
    firstOn: day,
    lastOn: day,
  })
  .meta({ id: 'SeriesEntry', description: 'A published average with its method.' })
export type SeriesEntry = z.output<typeof seriesEntry>

export const seriesPoint = z.strictObject({
  on: day,
  value: decimal.meta({ description: 'With the decimals that the document gives.' }),
  document: documentBrief,
  note: z.string().nullable().meta({ description: 'Only in answers known today and of the newest edition, else null.' }),
})
export type SeriesPoint = z.output<typeof seriesPoint>

export const SeriesListAnswer = z
  .strictObject({ query: SeriesListQuery, series: z.array(seriesEntry), page: PageOf.optional() })
  .meta({ id: 'SeriesListAnswer' })
export type SeriesListAnswer = z.output<typeof SeriesListAnswer>

export const SeriesAnswer = z
  .strictObject({
    query: SeriesQuery,
    series: seriesEntry,
    points: z.array(seriesPoint).meta({ description: 'In order of day; nothing is known between them.' }),
  })
  .meta({ id: 'SeriesAnswer' })
export type SeriesAnswer = z.output<typeof SeriesAnswer>
