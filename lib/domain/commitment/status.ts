import type { PlainDate } from '../plain-date'
import { agreementOf, type Agreement } from './agreement'
import type { Assessment, CommitmentFile, PositionField, Verifiability } from './commitment'
import { confidenceOf, type Confidence } from './confidence'
import type { Delivery } from './delivery'
import { isOutcomeEstablished } from './expiry'
import { findingOn, standsSince } from './findings'
import { fileAsKnown, fileByDay, firstKnown } from './known'
import { timelinessOf, type Timeliness } from './timeliness'

/** How recently a commitment was looked at. Null until reviews exist. */
export const FRESHNESSES = ['fresh', 'due', 'stale'] as const
export type Freshness = (typeof FRESHNESSES)[number]

/**
 * The six answers about one commitment on a day, never one word.
 * - `fields`: the fields that the agreement is about, see agreement
 * - `delivery`: of the finding that stands, *unassessed* where there is none
 * - `outcomeEstablished`: false when the term has run out and nobody has signed what followed
 * - `since`: the day of the finding that began the delivery state; null where there is none
 * - `confidence`: of the finding that stands; null where there is none
 * - `assessment`: the finding that stands
 */
export interface CommitmentStatus {
  readonly agreement: Agreement
  readonly fields: readonly PositionField[]
  readonly verifiability: Verifiability
  readonly delivery: Delivery
  readonly outcomeEstablished: boolean
  readonly since: PlainDate | null
  readonly timeliness: readonly Timeliness[]
  readonly confidence: Confidence | null
  readonly freshness: Freshness | null
  readonly assessment: Assessment | null
}

/** Two of the three clocks: the day in the world, and the day by which it had been published. */
export interface StatusMoment {
  readonly on: PlainDate
  readonly knownOn: PlainDate
}

/**
 * The day that a status is read on: a day in the world, but none after what was known, since nobody can say of a day to
 * come what became of a promise.
 */
export const readingDay = ({ on, knownOn }: StatusMoment): PlainDate => (on < knownOn ? on : knownOn)

/**
 * The status of a commitment at a moment, or null where it is not listed yet: it is listed from the day on which its
 * first position, terms or finding was known, and that day must have come in the world too. What was found out later than
 * `on` about `on` counts when it was known by `knownOn`.
 */
export const statusOf = (file: CommitmentFile, moment: StatusMoment): CommitmentStatus | null => {
  const known = fileAsKnown(file, moment.knownOn)
  const listedFrom = firstKnown(known)
  const day = readingDay(moment)
  if (listedFrom === null || listedFrom > day) return null
  const asOf = fileByDay(known, day)
  const { byParty, toParty, verifiability } = file.commitment
  const assessment = findingOn(asOf.assessments, day)
  return {
    ...agreementOf(asOf.positions, [byParty, toParty]),
    verifiability,
    delivery: assessment?.delivery ?? 'unassessed',
    outcomeEstablished: isOutcomeEstablished(asOf, day),
    since: standsSince(asOf.assessments, day),
    timeliness: timelinessOf(asOf, day),
    confidence: assessment === null ? null : confidenceOf(assessment.evidence),
    freshness: null,
    assessment,
  }
}
