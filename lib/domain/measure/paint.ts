import type { PlainDate } from '../plain-date'
import { sameRate } from '../rate'
import { bareTimeline, paintOver, type Layers, type Stretch } from './layers'
import { isEnacted, publishedBy, type Provision } from './provision'
import type { RatePeriod } from './rate-period'

type Dated = Stretch & { readonly from: PlainDate }

const given = (ids: readonly (string | null)[]): string[] => ids.filter((id): id is string => id !== null)

/** The period that a stretch is; `ranOut` names the provision whose end left nothing behind. */
const toPeriod = (from: PlainDate, to: PlainDate | null, layers: Layers, ranOut: string): RatePeriod => {
  const { rate, setBy, suspendedBy, endedBy, legalState, voidedBy } = layers
  if (setBy === null) {
    const provisionId = endedBy ?? ranOut
    const basis = [...new Set(given([provisionId, voidedBy]))]
    return { from, to, state: 'none', dueState: 'none', legalState, rate: null, provisionId, basis }
  }
  const state = suspendedBy === null ? 'in-force' : 'suspended'
  const provisionId = suspendedBy ?? setBy
  return { from, to, state, dueState: state, legalState, rate, provisionId, basis: given([setBy, suspendedBy, voidedBy]) }
}

/** Equal neighbours in force merge whoever set them; suspensions stay apart, because each has its own end. */
const mergeable = (a: RatePeriod, b: RatePeriod): boolean =>
  a.state === b.state &&
  a.legalState === b.legalState &&
  sameRate(a.rate, b.rate) &&
  (a.state !== 'suspended' || a.provisionId === b.provisionId)

const merge = (periods: readonly RatePeriod[], period: RatePeriod): RatePeriod[] => {
  const last = periods.at(-1)
  if (last === undefined || !mergeable(last, period)) return [...periods, period]
  const basis = [...new Set([...last.basis, ...period.basis])]
  return [...periods.slice(0, -1), { ...last, to: period.to, basis }]
}

/**
 * The timeline of one measure as law had it on the day `knownOn`: enacted provisions of documents published by then, in
 * order of publication, each painted over what was there. Announced ones paint nothing. The periods are in order, do not
 * overlap, and leave no gap from the first provision's day on; before it there is no measure.
 */
export const paint = (provisions: readonly Provision[], knownOn: PlainDate): RatePeriod[] => {
  const enacted = publishedBy(provisions, knownOn).filter(isEnacted)
  const stretches = enacted.reduce<Stretch[]>(paintOver, bareTimeline())
  const dated = stretches.filter((stretch): stretch is Dated => stretch.from !== null)
  const first = dated.findIndex(({ layers }) => layers.setBy !== null)
  if (first < 0) return []
  const painted = dated.slice(first)
  let ranOut = ''
  return painted.reduce<RatePeriod[]>((periods, { from, layers }, index) => {
    const period = toPeriod(from, painted[index + 1]?.from ?? null, layers, ranOut)
    ranOut = layers.setBy ?? ranOut
    return merge(periods, period)
  }, [])
}
