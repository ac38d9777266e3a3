import { z } from 'zod'
import { CHANGE_KINDS } from '@/lib/domain/compare/change-kind'
import { FATES } from '@/lib/domain/compare/fate'
import { DELIVERIES } from '@/lib/domain/commitment/delivery'
import { MOVING_AXES } from '@/lib/domain/commitment/moved'
import { ACTS, STANDINGS } from '@/lib/domain/measure/provision'
import {
  clockParameters, day, decimal, documentBrief, documents, echoedClocks, economy, href, id, rate, ratePct,
} from '../contract/fields'
import { commitmentEntry } from '../contract/commitment'
import { legalState, state } from '../contract/measure'
import { eventBrief, eventEntry } from '../events/contract'
import { ratesOfDay } from '../rates/contract'

export const CompareParameters = z.strictObject({
  before: z.string().optional().meta({ format: 'date', description: 'The day before, year-month-day. Default: the day before the event.' }),
  after: z.string().optional().meta({ format: 'date', description: 'The day after, not before the former. Default: 30 days after the event.' }),
  ...clockParameters,
})

export const CompareQuery = z.strictObject({ event: id, before: day, after: day, ...echoedClocks })
export type CompareQuery = z.output<typeof CompareQuery>

const side = z.strictObject({ state, legalState, rate: rate.nullable(), ratePct })
const lag = z.int().nullable().meta({ description: 'Days; negative when law came after its effect, null where a day is missing.' })

const pair = { imposedBy: economy, target: economy }

export const changeAnswer = z.strictObject({
  ...pair,
  id,
  title: z.string(),
  href,
  kind: z.enum(CHANGE_KINDS).meta({ description: 'What became of the measure between the two days.' }),
  deltaPp: decimal.nullable().meta({ description: 'Percentage points charged, after minus before; null where either is not known.' }),
  announcedOn: day.nullable().meta({ description: 'The first document that stated the step, before its law.' }),
  enactedOn: day.nullable().meta({ description: 'The first day on which the law of the step was public.' }),
  inForceFrom: day.nullable().meta({ description: 'The day from which law has the state after; null when nothing changed.' }),
  lags: z.strictObject({ announcedToEnacted: lag, enactedToInForce: lag, announcedToInForce: lag }),
  documents: documents.meta({ description: 'Those that announced the step, then the one that made it law.' }),
  before: side,
  after: side,
})
export type ChangeAnswer = z.output<typeof changeAnswer>

/** All measures of one direction on one of the two days. */
export const stateAnswer = z.strictObject({ ...pair, ...ratesOfDay.shape })
export type StateAnswer = z.output<typeof stateAnswer>

const countryWideAnswer = z.strictObject({
  ...pair,
  before: decimal,
  after: decimal,
  deltaPp: decimal.meta({ description: 'Percentage points by which the country-wide total changed.' }),
})

export const calendarEntry = z.strictObject({
  measure: z.strictObject({ id, title: z.string(), href }),
  standing: z.enum(STANDINGS),
  due: day.nullable().meta({ description: 'The day that was fixed or stated; null where none was.' }),
  act: z.enum(ACTS).nullable().meta({ description: 'What was announced; null for a step of law.' }),
  state: state.nullable().meta({ description: 'The state that law would bring; null for an announcement.' }),
  rate: rate.nullable(),
  ratePct,
  documents: documents.meta({ description: 'The document that put it on the calendar.' }),
  fate: z.strictObject({
    kind: z.enum(FATES).meta({ description: 'What came of it, as known on the day asked.' }),
    on: day.nullable().meta({ description: 'The day of that; null while nothing has happened.' }),
    until: day.nullable().meta({ description: 'For a step put off: the day that it then fell due.' }),
    document: documentBrief.nullable().meta({ description: 'The document that decided it, where one did.' }),
  }),
})
export type CalendarEntry = z.output<typeof calendarEntry>

const delivered = z.enum(DELIVERIES).nullable()

export const movedCommitment = z.strictObject({
  id,
  title: z.string(),
  href,
  axes: z.array(z.enum(MOVING_AXES)).meta({ description: 'The answers that differ; listed where it was not there on one of the days.' }),
  before: delivered.meta({ description: 'Delivery on the day before; null where it was not listed.' }),
  after: delivered.meta({ description: 'Delivery on the day after; null where it is not listed.' }),
})

const comparedCommitments = z
  .strictObject({
    before: z.array(commitmentEntry).meta({ description: 'The commitments listed on the day before.' }),
    after: z.array(commitmentEntry).meta({ description: 'The commitments listed on the day after.' }),
    moved: z.array(movedCommitment).meta({ description: 'Those whose answers differ between the two days.' }),
  })
  .meta({ description: 'All commitments between the two economies, whichever event they come from.' })

export const CompareAnswer = z
  .strictObject({
    query: CompareQuery,
    event: eventEntry,
    countryWide: z.array(countryWideAnswer).meta({ description: 'The country-wide additional duty of both directions.' }),
    before: z.array(stateAnswer).meta({ description: 'The state of both directions on the day before.' }),
    after: z.array(stateAnswer).meta({ description: 'The state of both directions on the day after.' }),
    changes: z.array(changeAnswer).meta({ description: 'Every measure that was there on either day, unchanged ones too.' }),
    calendar: z.array(calendarEntry).meta({
      description: 'Everything announced or enacted by the day before and due after it, soonest first, with what came of it.',
    }),
    commitments: comparedCommitments,
    otherEvents: z.array(eventBrief).meta({
      description: 'Other events of either economy in the window: a change after the event need not be because of it.',
    }),
  })
  .meta({ id: 'CompareAnswer' })
export type CompareAnswer = z.output<typeof CompareAnswer>
