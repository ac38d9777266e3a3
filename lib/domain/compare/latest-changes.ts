import { standingAnnouncements, type Moment } from '../measure/announcements'
import type { Measure } from '../measure/measure'
import type { Provision } from '../measure/provision'
import { stateOf, type KnownMeasure, type MeasureState } from '../measure/state'
import { compareDays, type PlainDate } from '../plain-date'
import { changeKind, type ChangeKind } from './change-kind'
import { originOf, type Origin } from './origin'

/** A step of a measure on the day it came into force, or fell due. */
export interface StepTaken {
  readonly what: 'step'
  readonly on: PlainDate
  readonly measure: Measure
  readonly kind: ChangeKind
  readonly before: MeasureState
  readonly after: MeasureState
  readonly origin: Origin | null
}

/** An announcement that still stands, on the day it became public. */
export interface Announced {
  readonly what: 'announcement'
  readonly on: PlainDate
  readonly measure: Measure
  readonly provision: Provision
}

export type LatestChange = StepTaken | Announced

/** The steps of a measure up to a day, in order of day. A change of the legal state alone is none. */
export const stepsTaken = (known: KnownMeasure, on: PlainDate): StepTaken[] =>
  known.periods.flatMap((period, index): StepTaken[] => {
    const before = stateOf(known.measure, known.periods[index - 1] ?? null, [])
    const after = stateOf(known.measure, period, [])
    const kind = changeKind(before, after)
    if (period.from > on || kind === 'unchanged') return []
    const origin = originOf(period, known.provisions)
    return [{ what: 'step', on: period.from, measure: known.measure, kind, before, after, origin }]
  })

const announcementsOf = (known: KnownMeasure, moment: Moment): Announced[] =>
  standingAnnouncements(known.provisions, moment)
    .filter(({ publishedOn }) => publishedOn <= moment.on)
    .map((provision) => ({ what: 'announcement', on: provision.publishedOn, measure: known.measure, provision }))

/** What changed up to a day, newest first: steps by the day they applied, and announcements that are not yet law. */
export const latestChanges = (measures: readonly KnownMeasure[], moment: Moment): LatestChange[] =>
  measures
    .flatMap((known): LatestChange[] => [...stepsTaken(known, moment.on), ...announcementsOf(known, moment)])
    .sort((a, b) => compareDays(b.on, a.on) || (a.measure.id < b.measure.id ? -1 : 1))
