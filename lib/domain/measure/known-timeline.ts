import { compareDays, type PlainDate } from '../plain-date'
import { applyCoverage, coveredThrough } from './coverage'
import { paint } from './paint'
import { isEnacted, type Provision } from './provision'
import type { KnownRatePeriod, RatePeriod } from './rate-period'

/** The timeline of one measure as we show it for the day `knownOn`: painted, and marked where nobody looked. */
export const timelineKnownOn = (
  provisions: readonly Provision[],
  stated: PlainDate | null,
  knownOn: PlainDate,
): RatePeriod[] => applyCoverage(paint(provisions, knownOn), coveredThrough(provisions, stated, knownOn), knownOn)

/** The days on which what is known changes: a publication, or a drawn change after coverage falling due. */
const knowledgeDays = (provisions: readonly Provision[], stated: PlainDate | null): PlainDate[] => {
  const enacted = provisions.filter(isEnacted)
  const published = enacted.map((provision) => provision.publishedOn)
  const due = enacted
    .flatMap((provision) => [provision.from, provision.to])
    .filter((day): day is PlainDate => day !== null && (stated === null || day > stated))
  return [...new Set([...published, ...due])].sort(compareDays)
}

/**
 * Every rate period of one measure with the days over which it was known so: for any day K the rows whose
 * `[knownFrom, knownTo)` covers K are exactly `timelineKnownOn(provisions, stated, K)`.
 */
export const knownTimeline = (provisions: readonly Provision[], stated: PlainDate | null): KnownRatePeriod[] => {
  const closed: KnownRatePeriod[] = []
  let open = new Map<string, KnownRatePeriod>()
  for (const day of knowledgeDays(provisions, stated)) {
    const next = new Map<string, KnownRatePeriod>()
    for (const period of timelineKnownOn(provisions, stated, day)) {
      const key = JSON.stringify(period)
      next.set(key, open.get(key) ?? { ...period, knownFrom: day, knownTo: null })
    }
    for (const [key, row] of open) if (!next.has(key)) closed.push({ ...row, knownTo: day })
    open = next
  }
  return [...closed, ...open.values()].sort(
    (a, b) => compareDays(a.knownFrom, b.knownFrom) || compareDays(a.from, b.from),
  )
}
