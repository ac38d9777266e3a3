import { dutySteps, type AsidePoints, type DutyStep } from '@/lib/domain/compare/duty-steps'
import type { Moment } from '@/lib/domain/measure/announcements'
import { stateOn } from '@/lib/domain/measure/state'
import { summablePct } from '@/lib/domain/rate'
import { documentBriefs } from '../contract/document-briefs'
import { documentIdsOf } from '../measures/documents-of'
import type { World, WorldMeasure } from '../world'
import type { RatePoint, RateSeriesQuery } from './series-contract'

const asides = (points: readonly AsidePoints[]): RatePoint['suspended'] =>
  points.map(({ measureId, pct }) => ({ id: measureId, pct }))

const byAuthority = ({ shares }: DutyStep): RatePoint['by'] =>
  shares.map(({ authority, pct, legalState }) => ({ id: authority.id, title: authority.title, pct, legalState }))

const byMeasure = (counted: readonly WorldMeasure[], moment: Moment): RatePoint['by'] =>
  counted.flatMap((known) => {
    const { rate, legalState } = stateOn(known, moment)
    const pct = summablePct(rate)
    return pct === null ? [] : [{ id: known.measure.id, title: known.measure.title, pct, legalState }]
  })

const toPoint = (step: DutyStep, measures: readonly WorldMeasure[], query: RateSeriesQuery, world: World): RatePoint => {
  const moment = { on: step.from, knownOn: world.knownOn }
  const of = (ids: readonly string[]): WorldMeasure[] => measures.filter(({ measure }) => ids.includes(measure.id))
  const restsOn = of([...step.duty.counted, ...step.suspended.map(({ measureId }) => measureId)]).flatMap((known) =>
    documentIdsOf(stateOn(known, moment).basis, known.provisions),
  )
  return {
    from: step.from,
    to: step.to,
    pct: step.duty.pct,
    suspended: asides(step.suspended),
    unverified: asides(step.unverified),
    unquantified: [...step.duty.unquantified],
    by: query.by === null ? [] : query.by === 'authority' ? byAuthority(step) : byMeasure(of(step.duty.counted), moment),
    documents: documentBriefs(restsOn, world),
  }
}

/** Whether two points say the same, whatever their days. */
const saysTheSame = (a: RatePoint, b: RatePoint): boolean =>
  JSON.stringify({ ...a, from: null, to: null }) === JSON.stringify({ ...b, from: null, to: null })

/** The country-wide duty of these measures over the days asked, a point for each stretch in which nothing shown changes. */
export const ratePoints = (measures: readonly WorldMeasure[], query: RateSeriesQuery, world: World): RatePoint[] =>
  dutySteps(measures, query.from, query.to, world.knownOn)
    .map((step) => toPoint(step, measures, query, world))
    .reduce<RatePoint[]>((points, point) => {
      const last = points.at(-1)
      return last !== undefined && saysTheSame(last, point)
        ? [...points.slice(0, -1), { ...last, to: point.to }]
        : [...points, point]
    }, [])
