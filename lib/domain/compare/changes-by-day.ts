import type { Measure } from '../measure/measure'
import { byPublication, isEnacted, type Provision } from '../measure/provision'
import type { KnownMeasure } from '../measure/state'
import { compareDays, type PlainDate } from '../plain-date'
import { stepsTaken, type StepTaken } from './latest-changes'

/**
 * What can happen to a measure on a day.
 * - `known`: an announcement, or the withdrawal of one, became public
 * - `enacted`: a legal instrument that does something to it became public
 * - `in-force`: its state or rate became another one, or fell due to
 */
export const CHANGE_SORTS = ['known', 'enacted', 'in-force'] as const
export type ChangeSort = (typeof CHANGE_SORTS)[number]

/** What a document said or did, on the first day on which it was public. */
export interface Published {
  readonly sort: 'known' | 'enacted'
  readonly on: PlainDate
  readonly measure: Measure
  readonly provision: Provision
}

/** A step of the timeline, on its day. */
export interface CameIntoForce {
  readonly sort: 'in-force'
  readonly on: PlainDate
  readonly measure: Measure
  readonly step: StepTaken
}

export type DatedChange = Published | CameIntoForce

/** All changes of one day. */
export interface DayOfChanges {
  readonly on: PlainDate
  readonly changes: readonly DatedChange[]
}

const published = ({ measure, provisions }: KnownMeasure, upTo: PlainDate): Published[] =>
  provisions
    .filter(({ publishedOn }) => publishedOn <= upTo)
    .sort(byPublication)
    .map((provision) => ({ sort: isEnacted(provision) ? 'enacted' : 'known', on: provision.publishedOn, measure, provision }))

const came = (known: KnownMeasure, upTo: PlainDate): CameIntoForce[] =>
  stepsTaken(known, upTo).map((step) => ({ sort: 'in-force', on: step.on, measure: known.measure, step }))

const inOrder = (a: DatedChange, b: DatedChange): number =>
  compareDays(b.on, a.on) ||
  CHANGE_SORTS.indexOf(a.sort) - CHANGE_SORTS.indexOf(b.sort) ||
  (a.measure.id < b.measure.id ? -1 : a.measure.id > b.measure.id ? 1 : 0)

/** Everything that happened to these measures up to a day, that day included: newest first, known before enacted before in force. */
export const changesUpTo = (measures: readonly KnownMeasure[], upTo: PlainDate): DatedChange[] =>
  measures.flatMap((known): DatedChange[] => [...published(known, upTo), ...came(known, upTo)]).sort(inOrder)

/** Changes that stand in order, a group for each day. */
export const byDay = (changes: readonly DatedChange[]): DayOfChanges[] =>
  [...new Set(changes.map(({ on }) => on))].map((on) => ({ on, changes: changes.filter((change) => change.on === on) }))
