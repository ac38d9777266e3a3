import { endOfAnnouncement, isAnnouncement } from '../measure/announcements'
import { timelineKnownOn } from '../measure/known-timeline'
import type { Measure, MeasureRecord } from '../measure/measure'
import type { Provision } from '../measure/provision'
import type { RatePeriod, RateState } from '../measure/rate-period'
import { compareDays, type PlainDate } from '../plain-date'
import type { Rate } from '../rate'
import { originOf, type Origin } from './origin'

/** A step that law had fixed for a day to come. */
export interface ScheduledLaw {
  readonly standing: 'enacted'
  readonly measure: Measure
  readonly due: PlainDate
  readonly state: RateState
  readonly rate: Rate | null
  /** The state the step would leave. */
  readonly from: { readonly state: RateState; readonly rate: Rate | null }
  readonly period: RatePeriod
  readonly origin: Origin | null
}

/** A step that was announced and not yet law. `due: null`, no day was stated. */
export interface ScheduledAnnouncement {
  readonly standing: 'announced'
  readonly measure: Measure
  readonly due: PlainDate | null
  readonly provision: Provision
}

export type Scheduled = ScheduledLaw | ScheduledAnnouncement

const lawOf = ({ measure, provisions, covered }: MeasureRecord, day: PlainDate): ScheduledLaw[] => {
  const periods = timelineKnownOn(provisions, covered, day)
  const known = provisions.filter(({ publishedOn }) => publishedOn <= day)
  return periods.flatMap((period, index) => {
    const before = periods[index - 1]
    if (period.from <= day) return []
    // A suspension that follows another without a gap changes nothing on its day.
    if (before?.state === period.state && before.state === 'suspended') return []
    return [
      {
        standing: 'enacted' as const,
        measure,
        due: period.from,
        state: period.state,
        rate: period.rate,
        from: { state: before?.state ?? 'none', rate: before?.rate ?? null },
        period,
        origin: originOf(period, known),
      },
    ]
  })
}

/**
 * What was announced by `day` and due after it, unless it had become law (then the law is on the calendar) or run out.
 * Taken back by then, it is still listed where a day was stated: that nothing came is what came of it.
 */
const announcementsOf = ({ measure, provisions }: MeasureRecord, day: PlainDate): ScheduledAnnouncement[] =>
  provisions
    .filter((provision) => isAnnouncement(provision) && provision.publishedOn <= day)
    .filter((provision) => {
      const end = endOfAnnouncement(provision, provisions, { on: day, knownOn: day })
      return provision.from === null ? end === null : provision.from > day && (end === null || end.by === 'withdrawal')
    })
    .map((provision) => ({ standing: 'announced', measure, due: provision.from, provision }))

const byDue = (a: Scheduled, b: Scheduled): number =>
  a.due === null || b.due === null
    ? Number(a.due === null) - Number(b.due === null)
    : compareDays(a.due, b.due) || (a.measure.id < b.measure.id ? -1 : 1)

/**
 * What stood on the calendar at the end of `day`: every step enacted or announced by then and due after it, soonest first,
 * those without a day last.
 */
export const scheduledAfter = (records: readonly MeasureRecord[], day: PlainDate): Scheduled[] =>
  records.flatMap((record): Scheduled[] => [...lawOf(record, day), ...announcementsOf(record, day)]).sort(byDue)
