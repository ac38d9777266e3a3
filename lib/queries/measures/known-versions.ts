import { knownTimeline } from '@/lib/domain/measure/known-timeline'
import { isEnacted } from '@/lib/domain/measure/provision'
import type { KnownRatePeriod } from '@/lib/domain/measure/rate-period'
import { covers } from '@/lib/domain/period'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { WorldMeasure } from '../world'

/** A timeline over the days during which it was what could be known; `documentIds` were published on the first of them. */
export interface TimelineVersion {
  readonly knownFrom: PlainDate
  readonly knownTo: PlainDate | null
  readonly documentIds: readonly string[]
  readonly periods: readonly KnownRatePeriod[]
}

/** What was known of a measure when, up to the day `knownOn`: a version for each day on which the timeline changed. */
export const timelineVersions = ({ provisions, covered }: WorldMeasure, knownOn: PlainDate): TimelineVersion[] => {
  const rows = knownTimeline(provisions, covered).filter(({ knownFrom }) => knownFrom <= knownOn)
  const days = [...new Set(rows.flatMap(({ knownFrom, knownTo }) => (knownTo === null ? [knownFrom] : [knownFrom, knownTo])))]
    .filter((day) => day <= knownOn)
    .sort()
  return days.map((day, index) => ({
    knownFrom: day,
    knownTo: days[index + 1] ?? null,
    documentIds: provisions
      .filter((provision) => isEnacted(provision) && provision.publishedOn === day)
      .map(({ documentId }) => documentId),
    periods: rows
      .filter(({ knownFrom, knownTo }) => covers({ from: knownFrom, to: knownTo }, day))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  }))
}
