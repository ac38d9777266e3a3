import { z } from 'zod'
import { ACTS, STANDINGS } from '@/lib/domain/measure/provision'
import { VERIFICATIONS } from '@/lib/domain/record/fields'
import {
  clockParameters, day, documentBrief, documents, echoedClocks, from, id, onParameter, rate, ratePct, to,
} from '../contract/fields'
import { eventBrief } from '../events/contract'
import { dueState, legalState, measureIdentity, measureState, state } from '../contract/measure'

export const MeasureParameters = z.strictObject({ on: onParameter, ...clockParameters })

export const MeasureQuery = z.strictObject({ id, on: day, ...echoedClocks })
export type MeasureQuery = z.output<typeof MeasureQuery>

const note = z.string().nullable().meta({
  description: 'A note without a day of its own; only in answers known today and of the newest edition, else null.',
})

export const verification = z.enum(VERIFICATIONS).meta({
  description: 'read: the text, or a stored copy, was seen. secondary: another text that states it was seen. recalled: from memory.',
})

export const ratePeriod = z.strictObject({ from: day, to, state, dueState, legalState, rate: rate.nullable(), ratePct, documents })
export type RatePeriodAnswer = z.output<typeof ratePeriod>

export const provisionAnswer = z.strictObject({
  id,
  act: z.enum(ACTS),
  standing: z.enum(STANDINGS).meta({ description: 'enacted: by a legal instrument. announced: said, and paints nothing.' }),
  rate: rate.nullable(),
  ratePct,
  from,
  to,
  document: documentBrief,
  verification,
  note,
})
export type ProvisionAnswer = z.output<typeof provisionAnswer>

export const knownVersion = z.strictObject({
  knownFrom: day.meta({ description: 'First day on which this was what could be known.' }),
  knownTo: day.nullable().meta({ description: 'The day after the last one; null up to the day asked with knownOn.' }),
  documents: documents.meta({ description: 'Published that day; none where only the calendar moved on.' }),
  periods: z.array(ratePeriod),
})
export type KnownVersion = z.output<typeof knownVersion>

export const MeasureAnswer = z
  .strictObject({
    query: MeasureQuery,
    measure: z.strictObject({
      ...measureIdentity.shape,
      authorityTitle: z.string(),
      countryWide: z.boolean().meta({ description: 'Whether it enters the country-wide additional duty while in force.' }),
      scope: measureIdentity.shape.scope.extend({
        lines: z
          .array(
            z.strictObject({
              codeSystem: z.string(),
              prefix: z.string(),
              include: z.boolean(),
              validFrom: day.nullable(),
              validTo: day.nullable(),
            }),
          )
          .meta({ description: 'Code prefixes, examples of the list and not the list itself.' }),
      }),
      stacking: z.string().nullable().meta({ description: 'How it adds to other duties, in words.' }),
      headings: z.array(z.string()).meta({ description: 'Headings of the tariff schedule under which it is printed.' }),
      note,
      documents,
    }),
    current: measureState.meta({ description: 'The state on the day asked.' }),
    periods: z.array(ratePeriod).meta({ description: 'The whole timeline as known by then, in order, without gaps.' }),
    provisions: z.array(provisionAnswer).meta({ description: 'What each document does to the measure, in order of publication.' }),
    known: z.array(knownVersion).meta({
      description: 'What was known when: the timeline on each day on which a publication or the calendar changed it.',
    }),
    events: z.array(eventBrief).meta({ description: 'Events of the economies concerned on the days of its steps or their announcements.' }),
  })
  .meta({ id: 'MeasureAnswer' })
export type MeasureAnswer = z.output<typeof MeasureAnswer>
