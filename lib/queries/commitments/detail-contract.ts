import { z } from 'zod'
import { PACE_BANDS } from '@/lib/domain/commitment/pace'
import {
  assessmentAnswer, basis, commitmentEntry, observationAnswer, positionAnswer, termsAnswer,
} from '../contract/commitment'
import { clockParameters, day, decimal, echoedClocks, id, onParameter } from '../contract/fields'

export const CommitmentParameters = z.strictObject({ on: onParameter, ...clockParameters })

export const CommitmentQuery = z.strictObject({ id, on: day, ...echoedClocks })
export type CommitmentQuery = z.output<typeof CommitmentQuery>

const paceOn = z.strictObject({
  share: z.number().meta({ description: 'Share of the target due by then, 0 to 1.' }),
  ratio: z.number().meta({ description: 'Observed share of the target over the share due.' }),
  band: z.enum(PACE_BANDS),
})

export const paceAnswer = z.strictObject({
  version: z.int().min(1),
  basis,
  asOf: day.meta({ description: 'The last day that the newest observation within the term counts.' }),
  observed: decimal,
  target: decimal,
  linear: paceOn,
  seasonal: paceOn.nullable().meta({ description: 'As the months of a base year went; null without one.' }),
})
export type PaceAnswer = z.output<typeof paceAnswer>

const other = z.strictObject({ id, title: z.string() })

export const CommitmentAnswer = z
  .strictObject({
    query: CommitmentQuery,
    ...commitmentEntry.shape,
    completion: z.string().meta({ description: 'What would count as delivered.' }),
    positions: z.array(positionAnswer).meta({ description: 'What each party says of each field, in order of the day it was said.' }),
    terms: z.array(termsAnswer).meta({ description: 'Every version of what was undertaken: a moved deadline is a new one.' }),
    observations: z.array(observationAnswer),
    assessments: z.array(assessmentAnswer).meta({ description: 'The findings, in order of their day.' }),
    pace: z.array(paceAnswer).meta({ description: 'Target pro rata against observed: illustrative, and never a reason for a status.' }),
    links: z.strictObject({
      measures: z.array(other).meta({ description: 'Measures that would carry it out.' }),
      successor: other.nullable(),
      reciprocal: other.nullable(),
      related: z.array(other),
    }),
  })
  .meta({ id: 'CommitmentAnswer' })
export type CommitmentAnswer = z.output<typeof CommitmentAnswer>
