import { endOfAnnouncement } from '../measure/announcements'
import { timelineKnownOn } from '../measure/known-timeline'
import type { MeasureRecord } from '../measure/measure'
import { isEnacted, publishedBy, type Provision } from '../measure/provision'
import { periodOn, sameLaw } from '../measure/rate-period'
import type { PlainDate } from '../plain-date'
import { sameRate } from '../rate'
import type { Scheduled, ScheduledAnnouncement, ScheduledLaw } from './scheduled'

/**
 * What came of a scheduled step, as known on a day.
 * - `took-effect`: it happened on its day
 * - `enacted`: what was announced became law as announced
 * - `put-off`: law suspended it, or fixed a later day for the same step
 * - `overtaken`: other law took its place
 * - `withdrawn`, `lapsed`: the announcement was taken back, or its own end passed
 * - `no-act-found`: its day has come and no law of it was found
 * - `unverified`: due by law, outcome not established
 * - `pending`: its day has not come
 */
export const FATES = [
  'took-effect',
  'enacted',
  'put-off',
  'overtaken',
  'withdrawn',
  'lapsed',
  'no-act-found',
  'unverified',
  'pending',
] as const
export type FateKind = (typeof FATES)[number]

export interface Fate {
  readonly kind: FateKind
  /** The day of it: of the act's publication, or of the effect; null while nothing has happened. */
  readonly on: PlainDate | null
  /** The provision that decided it, where one did. */
  readonly provision: Provision | null
  /** For a step put off: the day that it now falls due, null when no new day is fixed. */
  readonly until: PlainDate | null
}

const fate = (kind: FateKind, rest: Partial<Omit<Fate, 'kind'>> = {}): Fate => ({
  kind,
  on: null,
  provision: null,
  until: null,
  ...rest,
})

/** The first day after `due` on which the timeline has what the step would have brought. */
const nextOccurrence = (step: ScheduledLaw, record: MeasureRecord, knownOn: PlainDate): PlainDate | null =>
  timelineKnownOn(record.provisions, record.covered, knownOn).find(
    (period) => period.from > step.due && sameLaw(period, step.period),
  )?.from ?? null

const fateOfLaw = (step: ScheduledLaw, record: MeasureRecord, day: PlainDate, knownOn: PlainDate): Fate => {
  const { provisions, covered } = record
  const stillSo = (known: PlainDate): boolean =>
    sameLaw(periodOn(timelineKnownOn(provisions, covered, known), step.due), step.period)
  const decided = publishedBy(provisions, knownOn)
    .filter((provision) => isEnacted(provision) && provision.publishedOn > day && provision.publishedOn <= step.due)
    .find(({ publishedOn }) => !stillSo(publishedOn))
  if (decided !== undefined) {
    const until = nextOccurrence(step, record, decided.publishedOn)
    const kind = decided.act === 'suspend' || until !== null ? 'put-off' : 'overtaken'
    return fate(kind, { on: decided.publishedOn, provision: decided, until })
  }
  if (step.due > knownOn) return fate('pending')
  const asDrawn = periodOn(timelineKnownOn(provisions, covered, knownOn), step.due)
  return asDrawn?.state === 'unverified' ? fate('unverified', { on: step.due }) : fate('took-effect', { on: step.due })
}

const sameAct = (enacted: Provision, announced: Provision): boolean =>
  enacted.act === announced.act && (enacted.act !== 'set' || sameRate(enacted.rate, announced.rate))

const fateOfAnnouncement = (
  { provision, due }: ScheduledAnnouncement,
  { provisions }: MeasureRecord,
  knownOn: PlainDate,
): Fate => {
  const end = endOfAnnouncement(provision, provisions, { on: provision.publishedOn, knownOn })
  if (end?.by === 'withdrawal') return fate('withdrawn', { on: end.provision.publishedOn, provision: end.provision })
  if (end?.by === 'enactment') {
    const carried = publishedBy(provisions, knownOn).find(
      (other) => isEnacted(other) && other.publishedOn === end.provision.publishedOn && sameAct(other, provision),
    )
    return carried === undefined
      ? fate('overtaken', { on: end.provision.publishedOn, provision: end.provision })
      : fate('enacted', { on: carried.publishedOn, provision: carried })
  }
  if (due !== null && due <= knownOn) return fate('no-act-found', { on: due })
  return end?.by === 'lapse' ? fate('lapsed', { on: end.on }) : fate('pending')
}

/** What came of a step that stood on the calendar at the end of `day`, as known on `knownOn`. */
export const fateOf = (step: Scheduled, record: MeasureRecord, day: PlainDate, knownOn: PlainDate): Fate =>
  step.standing === 'enacted' ? fateOfLaw(step, record, day, knownOn) : fateOfAnnouncement(step, record, knownOn)
