import { compareMeasures, type Comparison } from '@/lib/domain/compare/compare'
import { dutySteps, type DutyStep } from '@/lib/domain/compare/duty-steps'
import type { DecimalText } from '@/lib/domain/decimal-text'
import { isCountryWide, type CountryWideDuty } from '@/lib/domain/measure/country-wide'
import { addDays, daysBetween, type PlainDate } from '@/lib/domain/plain-date'
import { EVERY_ECONOMY, type EconomyRecord } from '@/lib/domain/record/economy'
import type { EventRecord } from '@/lib/domain/record/event'
import { seriesBetween, type SeriesBetween } from '@/lib/domain/series/between'
import { inListOrder } from '../measures/in-order'
import { stepDocuments, type StepDocument } from '../step-documents'
import { measuresOf, type World, type WorldMeasure, type WorldSeries } from '../world'
import type { ExploreQuery } from './explore'

/** The chosen duties on all goods of one direction together: the only ones that may be added up. */
export interface ChosenSum {
  readonly imposer: EconomyRecord
  readonly target: EconomyRecord
  readonly measures: readonly WorldMeasure[]
  /** How many duties on all goods this direction has, chosen or not. */
  readonly known: number
  readonly steps: readonly DutyStep[]
  readonly before: CountryWideDuty
  readonly after: CountryWideDuty
  readonly deltaPp: DecimalText
  readonly documents: readonly StepDocument[]
}

/** A chosen series on the two days. */
export interface ChosenSeries extends WorldSeries {
  readonly between: SeriesBetween
}

/** All that is shown of a choice. */
export interface ExploreView {
  readonly measures: readonly WorldMeasure[]
  readonly series: readonly ChosenSeries[]
  readonly events: readonly EventRecord[]
  /** Titles of what is chosen and is not of the direction asked for. */
  readonly outside: readonly string[]
  readonly comparison: Comparison
  readonly sums: readonly ChosenSum[]
  /** The days that the charts show, both included. */
  readonly span: { readonly from: PlainDate; readonly to: PlainDate }
}

/** Some days before the two, so that the state before is seen to last: half of what lies between, 14 to 90 days. */
const spanOf = ({ before, after }: ExploreQuery): ExploreView['span'] => {
  const lead = Math.min(90, Math.max(14, Math.round(daysBetween(before, after) / 2)))
  return { from: addDays(before, -lead), to: after }
}

const economyOf = ({ economies, edition }: World, id: string): EconomyRecord => {
  const economy = economies.get(id)
  if (economy === undefined) throw new Error(`economy ${id} is named by a measure and is not in edition ${edition}`)
  return economy
}

/** The economies on which one imposer's duties fall, or every economy where they name none. */
const targetsOf = (measures: readonly WorldMeasure[], asked: string | null): string[] => {
  const named = [...new Set(measures.flatMap(({ measure }) => measure.targets))].filter((id) => id !== EVERY_ECONOMY)
  if (asked !== null) return [asked]
  return named.length === 0 ? [EVERY_ECONOMY] : named.sort()
}

/** The sums of a choice, one for each direction of which two or more duties on all goods are chosen. One alone is no sum. */
export const sumsOf = (world: World, chosen: readonly WorldMeasure[], query: ExploreQuery): ChosenSum[] => {
  const { from, to } = spanOf(query)
  const countryWide = chosen.filter(({ measure }) => isCountryWide(measure))
  const imposers = [...new Set(countryWide.map(({ measure }) => measure.imposedBy))]
  return imposers.flatMap((imposedBy) => {
    const own = countryWide.filter(({ measure }) => measure.imposedBy === imposedBy)
    return targetsOf(own, query.target).flatMap((target): ChosenSum[] => {
      const measures = own.filter(({ measure }) => measure.targets.includes(target) || measure.targets.includes(EVERY_ECONOMY))
      if (measures.length < 2) return []
      const { before, after, totalDeltaPp } = compareMeasures(measures, query)
      return [
        {
          imposer: economyOf(world, imposedBy),
          target: economyOf(world, target),
          measures,
          known: measuresOf(world, imposedBy, target).filter(({ measure }) => isCountryWide(measure)).length,
          steps: dutySteps(measures, from, to, query.knownOn),
          before,
          after,
          deltaPp: totalDeltaPp,
          documents: stepDocuments(world, measures),
        },
      ]
    })
  })
}

type Directed = Pick<ExploreQuery, 'imposedBy' | 'target'>

const measureIsOf = ({ measure }: WorldMeasure, { imposedBy, target }: Directed): boolean =>
  (imposedBy === null || measure.imposedBy === imposedBy) &&
  (target === null || measure.targets.includes(target) || measure.targets.includes(EVERY_ECONOMY))

const seriesIsOf = ({ series }: WorldSeries, { imposedBy, target }: Directed): boolean =>
  (imposedBy === null || series.imposedBy === imposedBy) && (target === null || series.target === target)

/** What is shown of a choice. What is not of its direction is named, not shown. */
export const exploreView = (world: World, query: ExploreQuery): ExploreView => {
  const chosen = world.measures
    .filter(({ measure }) => query.measures.includes(measure.id))
    .sort((a, b) => (a.measure.imposedBy < b.measure.imposedBy ? -1 : a.measure.imposedBy > b.measure.imposedBy ? 1 : inListOrder(a.measure, b.measure)))
  const chosenSeries = world.series.filter(({ series }) => query.series.includes(series.id))
  const measures = chosen.filter((one) => measureIsOf(one, query))
  return {
    measures,
    series: chosenSeries.filter((one) => seriesIsOf(one, query)).map((one) => ({ ...one, between: seriesBetween(one.points, query.before, query.after) })),
    events: world.events.filter(({ id }) => query.events.includes(id)),
    outside: [
      ...chosen.filter((one) => !measureIsOf(one, query)).map(({ measure }) => measure.title),
      ...chosenSeries.filter((one) => !seriesIsOf(one, query)).map(({ series }) => series.title),
    ],
    comparison: compareMeasures(measures, query),
    sums: sumsOf(world, measures, query),
    span: spanOf(query),
  }
}
