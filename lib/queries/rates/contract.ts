import { z } from 'zod'
import {
  clockParameters, day, decimal, echoedClocks, economy, id, imposedByParameter, onParameter, targetParameter,
} from '../contract/fields'
import { measureEntry } from '../contract/measure'

export const RatesParameters = z.strictObject({
  imposedBy: imposedByParameter,
  target: targetParameter,
  on: onParameter,
  authority: z.string().optional().meta({ description: 'List only measures under this authority. Totals stay whole.' }),
  ...clockParameters,
})

export const RatesQuery = z.strictObject({
  imposedBy: economy,
  target: economy,
  on: day,
  authority: id.nullable(),
  ...echoedClocks,
})
export type RatesQuery = z.output<typeof RatesQuery>

export const ratesOfDay = z.strictObject({
  measures: z.array(measureEntry).meta({
    description: 'Every measure known by then toward the target: on all goods first, then by authority and id.',
  }),
  countryWideAdditionalPct: decimal.meta({
    description:
      'The country-wide additional duty in per cent of customs value: the sum over measures on all goods in force, on top of ' +
      'the MFN duty. Lists are never part of it, and a filter by authority does not change it.',
  }),
  counted: z.array(id).meta({ description: 'The measures that the total adds up.' }),
  unverified: z.array(id).meta({
    description: 'Measures on all goods due by law whose outcome is not established: in no total.',
  }),
  unquantified: z.array(id).meta({
    description: 'Measures on all goods in force at a rate that is no plain percentage: in no total.',
  }),
})
export type RatesOfDay = z.output<typeof ratesOfDay>

export const RatesAnswer = z.strictObject({ query: RatesQuery, ...ratesOfDay.shape }).meta({ id: 'RatesAnswer' })
export type RatesAnswer = z.output<typeof RatesAnswer>
