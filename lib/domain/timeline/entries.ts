import { changesUpTo, type DatedChange } from '../compare/changes-by-day'
import { fateOf } from '../compare/fate'
import { scheduledAfter, type Scheduled } from '../compare/scheduled'
import type { Measure, MeasureRecord } from '../measure/measure'
import type { KnownMeasure } from '../measure/state'
import { compareDays, type PlainDate } from '../plain-date'
import type { EventRecord } from '../record/event'

/**
 * What stands on a timeline.
 * - `event`: a dated happening
 * - `announced`: an announcement, or the withdrawal of one, became public
 * - `enacted`: a legal instrument became public
 * - `in-force`: a step of a measure
 * - `due`: what law has fixed or somebody announced for a day to come, and what fell due without an established outcome
 */
export const ENTRY_KINDS = ['event', 'announced', 'enacted', 'in-force', 'due'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export interface EventOnTimeline {
  readonly kind: 'event'
  readonly on: PlainDate
  readonly event: EventRecord
}

/** A change that was known; one that only fell due is `due`. */
export interface ChangeOnTimeline {
  readonly kind: Exclude<EntryKind, 'event'>
  readonly on: PlainDate
  readonly measure: Measure
  readonly change: DatedChange
}

/** A step that lies ahead, as known. */
export interface StepAhead {
  readonly kind: 'due'
  readonly on: PlainDate
  readonly measure: Measure
  readonly scheduled: Scheduled
}

export type TimelineEntry = EventOnTimeline | ChangeOnTimeline | StepAhead

/** A measure with all that a timeline takes from it. */
export type TimelineMeasure = KnownMeasure & MeasureRecord

const kindOf = (change: DatedChange): ChangeOnTimeline['kind'] => {
  if (change.sort === 'in-force') return change.step.kind === 'unverified' ? 'due' : 'in-force'
  return change.sort === 'known' ? 'announced' : 'enacted'
}

/** What lies ahead: law for a day to come, and announcements that still stand and name one. */
const ahead = (measures: readonly TimelineMeasure[], knownOn: PlainDate): StepAhead[] => {
  const records = new Map(measures.map((one) => [one.measure.id, one]))
  return scheduledAfter(measures, knownOn).flatMap((scheduled): StepAhead[] => {
    const record = records.get(scheduled.measure.id)
    const isPending = record !== undefined && fateOf(scheduled, record, knownOn, knownOn).kind === 'pending'
    return scheduled.due === null || !isPending ? [] : [{ kind: 'due', on: scheduled.due, measure: scheduled.measure, scheduled }]
  })
}

/** Tells any two entries of one timeline apart, and stays the same while the entry does. */
export const entryKey = (entry: TimelineEntry): string => {
  if ('event' in entry) return `event ${entry.event.id}`
  if ('scheduled' in entry) {
    const { scheduled } = entry
    return `ahead ${entry.measure.id} ${scheduled.standing === 'announced' ? scheduled.provision.id : entry.on}`
  }
  const { change } = entry
  return change.sort === 'in-force' ? `step ${entry.measure.id} ${entry.on}` : `published ${change.provision.id}`
}

const inOrder = (a: TimelineEntry, b: TimelineEntry): number =>
  compareDays(a.on, b.on) ||
  ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) ||
  (entryKey(a) < entryKey(b) ? -1 : 1)

/** Everything known on a day of these events and measures, oldest first, with what then lay ahead. */
export const timelineEntries = (events: readonly EventRecord[], measures: readonly TimelineMeasure[], knownOn: PlainDate): TimelineEntry[] =>
  [
    ...events.map((event): TimelineEntry => ({ kind: 'event', on: event.on, event })),
    ...changesUpTo(measures, knownOn).map((change): TimelineEntry => ({ kind: kindOf(change), on: change.on, measure: change.measure, change })),
    ...ahead(measures, knownOn),
  ].sort(inOrder)

/**
 * How sure an entry is: `past`, it happened; `ahead`, its day had not come on the day known; `open`, it fell due and its
 * outcome is not established.
 */
export type Certainty = 'past' | 'ahead' | 'open'

export const certaintyOf = (entry: TimelineEntry, knownOn: PlainDate): Certainty => {
  if (entry.on > knownOn) return 'ahead'
  return entry.kind === 'due' ? 'open' : 'past'
}

/** The economies that an entry concerns: the parties of an event, or who imposes the measure. */
export const partiesOf = (entry: TimelineEntry): readonly string[] => ('event' in entry ? entry.event.parties : [entry.measure.imposedBy])
