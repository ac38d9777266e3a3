import { latestOf, type PlainDate } from '../plain-date'
import { isEnacted, publishedBy, type Provision } from './provision'
import { sameLaw, type RatePeriod } from './rate-period'

/**
 * The last day for which the state is established, as known on `knownOn`: the day that was stated, or the newest painted
 * document's first public day when that is later, since whoever read the document looked.
 */
export const coveredThrough = (
  provisions: readonly Provision[],
  stated: PlainDate | null,
  knownOn: PlainDate,
): PlainDate | null =>
  latestOf([stated, publishedBy(provisions, knownOn).filter(isEnacted).at(-1)?.publishedOn ?? null])

/** A period that only the calendar brought: begun by `knownOn`, after coverage, and other than the day before. */
const isUnestablished = (
  period: RatePeriod,
  before: RatePeriod | null,
  covered: PlainDate | null,
  knownOn: PlainDate,
): boolean => period.from <= knownOn && (covered === null || period.from > covered) && !sameLaw(before, period)

/**
 * Marks as unverified what law says but nobody has looked at: "due by law, outcome not established". Periods that begin
 * after `knownOn` stay as law has them, and so does a newly enacted prolongation, which differs in nothing.
 */
export const applyCoverage = (
  periods: readonly RatePeriod[],
  covered: PlainDate | null,
  knownOn: PlainDate,
): RatePeriod[] =>
  periods.map((period, index) => {
    const before = periods[index - 1] ?? null
    if (!isUnestablished(period, before, covered, knownOn)) return period
    // The provision that set the rate is the one that would apply; a suspension or an end speaks for itself.
    const provisionId = period.state === 'in-force' ? (period.basis[0] ?? period.provisionId) : period.provisionId
    return { ...period, state: 'unverified', provisionId }
  })
