import { earliestOf, type PlainDate } from '../plain-date'
import { byPublication, isEnacted, type EnactedProvision, type Provision } from '../measure/provision'
import { legalFrom, type RatePeriod } from '../measure/rate-period'
import { sameRate } from '../rate'

/**
 * Where a step of a timeline comes from.
 * - `enacted`: the provision that makes it, by its own first day (`made`) or by running out (`lapsed`, only the calendar
 *   acts on that day)
 * - `announced`: the statements of the same step that stood when it was enacted, oldest first
 */
export interface Origin {
  readonly by: 'made' | 'lapsed'
  readonly enacted: EnactedProvision
  readonly announced: readonly Provision[]
  readonly announcedOn: PlainDate | null
  readonly enactedOn: PlainDate
}

const says = (announcement: Provision, enacted: Provision): boolean =>
  announcement.act === enacted.act && (enacted.act !== 'set' || sameRate(announcement.rate, enacted.rate))

/** The statements that a law carried out: same act and rate, and no other law published between them and it. */
const carriedOut = (enacted: EnactedProvision, provisions: readonly Provision[]): Provision[] => {
  const earlierLaw = provisions
    .filter((other) => isEnacted(other) && other.documentId !== enacted.documentId && byPublication(other, enacted) < 0)
    .sort(byPublication)
    .at(-1)
  return provisions
    .filter(
      (other) =>
        other.standing === 'announced' &&
        other.publishedOn <= enacted.publishedOn &&
        (earlierLaw === undefined || other.publishedOn > earlierLaw.publishedOn) &&
        says(other, enacted),
    )
    .sort(byPublication)
}

/**
 * The origin of the step with which `period` begins, among the provisions known on the day asked; null when they do not
 * hold the provision that the period names.
 */
export const originOf = (period: RatePeriod, provisions: readonly Provision[]): Origin | null => {
  const enacted = provisions.filter(isEnacted)
  const from = legalFrom(period)
  const named = enacted.find(({ id }) => id === period.provisionId)
  const lapsed = enacted.filter(({ to }) => to === from).sort(byPublication).at(-1)
  const maker = named?.from === from ? named : (lapsed ?? named)
  if (maker === undefined) return null
  const by = maker.from === from ? 'made' : 'lapsed'
  const announced = by === 'made' ? carriedOut(maker, provisions) : []
  return {
    by,
    enacted: maker,
    announced,
    announcedOn: earliestOf(announced.map(({ publishedOn }) => publishedOn)),
    enactedOn: maker.publishedOn,
  }
}
