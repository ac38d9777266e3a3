import { z } from 'zod'
import { ACTS } from '@/lib/domain/measure/provision'
import { LEGAL_STATES, STATES } from '@/lib/domain/measure/rate-period'
import { decimal, documents, economy, from, href, id, rate, ratePct, to, day } from './fields'

/** A measure and its state on a day, as every answer that tells of one spells it. */

export const state = z.enum(STATES).meta({
  description:
    'in-force: charged. suspended: law holds it back, ratePct is the rate that would apply. none: nothing is charged. ' +
    'unverified: due by law on or before this day, outcome not established; in no total.',
})
export const dueState = z.enum(['in-force', 'suspended', 'none']).meta({
  description: 'What law says; differs from state only where that is unverified.',
})
export const legalState = z.enum(LEGAL_STATES).meta({
  description: 'void: a court has said that the legal basis never was. A void duty may still be collected for a while.',
})

export const announcement = z.strictObject({
  act: z.enum(ACTS).meta({ description: 'What was announced to happen.' }),
  rate: rate.nullable(),
  ratePct,
  from,
  to,
  documents: documents.meta({ description: 'The documents that state it.' }),
})
export type Announcement = z.output<typeof announcement>

export const measureState = z.strictObject({
  state,
  dueState,
  legalState,
  rate: rate.nullable().meta({ description: 'In force, or what would apply when suspended, or is due when unverified.' }),
  ratePct,
  from,
  to,
  announced: z.array(announcement).meta({
    description:
      'Announced and not yet law: until an enacted act of the measure is published on the day or later, it is withdrawn, ' +
      'or its end passes.',
  }),
  documents,
})
export type MeasureStateAnswer = z.output<typeof measureState>

export const measureIdentity = z.strictObject({
  id,
  title: z.string(),
  imposedBy: economy,
  targets: z.array(economy),
  authority: id.meta({ description: 'The legal power that the duty rests on.' }),
  scope: z.strictObject({
    kind: z.enum(['all-goods', 'list']).meta({
      description: 'all-goods, exceptions notwithstanding: only these are added up. list: a set of goods, never added up.',
    }),
    description: z.string(),
    tradeCoveredUsd: decimal.nullable().meta({
      description: 'US dollars a year as given when the list was announced, null where no figure was found.',
    }),
  }),
  coveredThrough: day.nullable().meta({ description: 'The last day for which somebody looked and established the state.' }),
  href,
})
export type MeasureIdentity = z.output<typeof measureIdentity>

export const measureEntry = z
  .strictObject({ ...measureIdentity.shape, ...measureState.shape })
  .meta({ id: 'MeasureEntry', description: 'A measure and its state on the day asked.' })
export type MeasureEntry = z.output<typeof measureEntry>
