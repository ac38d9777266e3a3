import { compareDays, type PlainDate } from '../plain-date'
import type { Assessment } from './commitment'

/** Order of findings: by the day they are of, then the day they were known, then id. */
export const byDayOfFinding = (a: Assessment, b: Assessment): number =>
  compareDays(a.on, b.on) || compareDays(a.knownFrom, b.knownFrom) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The finding that stands on a day; null before the first one. */
export const findingOn = (assessments: readonly Assessment[], day: PlainDate): Assessment | null =>
  assessments.filter(({ on }) => on <= day).sort(byDayOfFinding).at(-1) ?? null

/** The day of the finding that began the state that stands on a day: later ones only said "no change". */
export const standsSince = (assessments: readonly Assessment[], day: PlainDate): PlainDate | null => {
  const findings = assessments.filter(({ on }) => on <= day).sort(byDayOfFinding)
  const state = findings.at(-1)?.delivery
  const lastOther = findings.findLastIndex(({ delivery }) => delivery !== state)
  return findings[lastOther + 1]?.on ?? null
}
