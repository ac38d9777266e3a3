import { z } from 'zod'
import { LEGAL_STATES } from '@/lib/domain/measure/rate-period'
import {
  clockParameters, day, decimal, documents, echoedClocks, economy, id, imposedByParameter, targetParameter,
} from '../contract/fields'

const BY = ['authority', 'measure'] as const

export const RateSeriesParameters = z.strictObject({
  imposedBy: imposedByParameter,
  target: targetParameter,
  from: z.string().meta({ format: 'date', description: 'First day shown, year-month-day.', example: '2020-01-01' }),
  to: z.string().meta({ format: 'date', description: 'Last day shown, year-month-day; not before from.', example: '2020-12-31' }),
  by: z.enum(BY).optional().meta({ description: 'Split the total by authority or by measure. Default: the total only.' }),
  ...clockParameters,
})

export const RateSeriesQuery = z.strictObject({
  imposedBy: economy,
  target: economy,
  from: day,
  to: day,
  by: z.enum(BY).nullable(),
  ...echoedClocks,
})
export type RateSeriesQuery = z.output<typeof RateSeriesQuery>

const aside = z.strictObject({
  id,
  pct: decimal.nullable().meta({ description: 'Percentage points aside; null where the rate is no plain percentage.' }),
})

export const share = z.strictObject({
  id: id.meta({ description: 'An authority or a measure, as asked with by.' }),
  title: z.string(),
  pct: decimal,
  legalState: z.enum(LEGAL_STATES).meta({ description: 'void: a court has voided all of what this part charges.' }),
})

export const ratePoint = z.strictObject({
  from: day.meta({ description: 'First day of the stretch.' }),
  to: day.meta({ description: 'The day after its last one: the next change, or the day after the last one asked for.' }),
  pct: decimal.meta({ description: 'The country-wide additional duty in per cent of customs value.' }),
  suspended: z.array(aside).meta({ description: 'Held back by law, in no total.' }),
  unverified: z.array(aside).meta({ description: 'Due by law, outcome not established, in no total.' }),
  unquantified: z.array(id).meta({ description: 'In force at a rate that is no plain percentage, in no total.' }),
  by: z.array(share).meta({ description: 'The parts of the total; empty unless asked for with by.' }),
  documents,
})
export type RatePoint = z.output<typeof ratePoint>

export const RateSeriesAnswer = z
  .strictObject({
    query: RateSeriesQuery,
    points: z.array(ratePoint).meta({
      description:
        'The country-wide additional duty from change point to change point, in order, without gaps. Only measures on all ' +
        'goods enter; a list never does.',
    }),
  })
  .meta({ id: 'RateSeriesAnswer' })
export type RateSeriesAnswer = z.output<typeof RateSeriesAnswer>
