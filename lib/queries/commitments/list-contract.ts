import { z } from 'zod'
import { AGREEMENTS } from '@/lib/domain/commitment/agreement'
import { DELIVERIES } from '@/lib/domain/commitment/delivery'
import { COUNTED_AS } from '@/lib/domain/commitment/moved'
import { commitmentEntry } from '../contract/commitment'
import { clockParameters, day, echoedClocks, economy, id, onParameter } from '../contract/fields'
import { PageOf } from '../paging'

/** `event`: by the day of the event, newest first, then id. `since`: latest finding first. */
export const COMMITMENT_SORTS = ['event', 'title', 'delivery', 'since'] as const
export type CommitmentSort = (typeof COMMITMENT_SORTS)[number]

/** Whether what became of it is established. */
export const OUTCOMES = ['established', 'not-established'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const CommitmentsParameters = z.strictObject({
  event: z.string().optional().meta({ description: 'Only commitments that come from this event.' }),
  party: z.string().optional().meta({ description: 'Only what this economy owes, by ISO 3166 alpha-2 code.' }),
  between: z.string().optional().meta({
    description: 'Only commitments between these two economies, whichever owes: two ISO 3166 alpha-2 codes with a hyphen between them.',
    example: 'AA-BB',
  }),
  category: z.string().optional().meta({ description: 'Only commitments of this category.' }),
  delivery: z.enum(DELIVERIES).optional().meta({ description: 'Only commitments whose finding says this on the day.' }),
  outcome: z.enum(OUTCOMES).optional().meta({ description: 'Only those whose outcome is established, or is not.' }),
  was: z.enum(COUNTED_AS).optional().meta({
    description:
      'Only what counted as this on the day wasOn: a state of delivery with an established outcome, not-established, or nothing where it ' +
      'was not listed yet. With on and the other filters it asks for one cell of the matrix of a comparison.',
  }),
  wasOn: z.string().optional().meta({ description: 'The day that was is of, year-month-day; needed with it.', format: 'date', example: '2020-01-31' }),
  agreement: z.enum(AGREEMENTS).optional().meta({ description: 'Only commitments on which the parties agree so far.' }),
  q: z.string().max(200, 'Use at most 200 characters.').optional().meta({
    description: 'Only commitments whose id, title or summary hold every one of these words.',
  }),
  sort: z.enum(COMMITMENT_SORTS).optional().meta({
    description: 'event: newest event first. title. delivery: in the order of states. since: latest finding first. Default: event.',
  }),
  on: onParameter,
  ...clockParameters,
})

export const CommitmentsQuery = z.strictObject({
  event: id.nullable(),
  party: economy.nullable(),
  between: z.string().nullable().meta({ description: 'The two codes in the order of the alphabet.' }),
  category: id.nullable(),
  delivery: z.enum(DELIVERIES).nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  was: z.enum(COUNTED_AS).nullable(),
  wasOn: day.nullable().meta({ description: 'The day that was is of; null without it.' }),
  agreement: z.enum(AGREEMENTS).nullable(),
  q: z.string().nullable(),
  sort: z.enum(COMMITMENT_SORTS),
  on: day,
  ...echoedClocks,
})
export type CommitmentsQuery = z.output<typeof CommitmentsQuery>

export const CommitmentsAnswer = z
  .strictObject({
    query: CommitmentsQuery,
    commitments: z.array(commitmentEntry),
    page: PageOf.optional(),
    known: z.int().min(0).meta({ description: 'How many commitments were listed on the day, before any filter.' }),
  })
  .meta({ id: 'CommitmentsAnswer' })
export type CommitmentsAnswer = z.output<typeof CommitmentsAnswer>
