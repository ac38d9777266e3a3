import { coveredThrough } from '@/lib/domain/measure/coverage'
import { periodOn } from '@/lib/domain/measure/rate-period'
import { compareDays, earliestOf, latestOf, type PlainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import type { EconomyRecord } from '@/lib/domain/record/economy'
import type { World, WorldMeasure, WorldSeries } from '../world'

/** How far the measures that one economy imposes were looked at. */
export interface LookedAt {
  readonly economy: EconomyRecord
  readonly measures: number
  /** The last day for which every one of them is established, and the last for which any is; null where none is. */
  readonly earliest: PlainDate | null
  readonly latest: PlainDate | null
  /** How many of them nobody has looked at. */
  readonly never: number
  /** How many are unverified on the day known. */
  readonly unverified: number
}

/** A published series with its newest point. */
export interface NewestPoint {
  readonly series: WorldSeries['series']
  readonly point: WorldSeries['points'][number]
}

/** The days up to which anything is known, all computed from what is recorded. */
export interface KnowledgeStops {
  readonly economies: readonly LookedAt[]
  /** The newest legal instrument known. */
  readonly newestLaw: DocumentRecord | null
  /** The newest point of every series, latest day first. */
  readonly newestPoints: readonly NewestPoint[]
}

/** Nobody can have looked at a day that lies after the one known. */
const upTo = (knownOn: PlainDate, day: PlainDate | null): PlainDate | null => (day !== null && day > knownOn ? knownOn : day)

const lookedAt = (economy: EconomyRecord, measures: readonly WorldMeasure[], knownOn: PlainDate): LookedAt => {
  const days = measures.map(({ provisions, covered }) => upTo(knownOn, coveredThrough(provisions, covered, knownOn)))
  return {
    economy,
    measures: measures.length,
    earliest: earliestOf(days),
    latest: latestOf(days),
    never: days.filter((day) => day === null).length,
    unverified: measures.filter(({ periods }) => periodOn(periods, knownOn)?.state === 'unverified').length,
  }
}

/** Where knowledge stops, as known by the clocks of the world. */
export const whereKnowledgeStops = (world: World): KnowledgeStops => ({
  economies: [...world.economies.values()].flatMap((economy) => {
    const imposed = world.measures.filter(({ measure }) => measure.imposedBy === economy.id)
    return imposed.length === 0 ? [] : [lookedAt(economy, imposed, world.knownOn)]
  }),
  newestLaw:
    [...world.documents.values()]
      .filter(({ kind }) => kind === 'legal-instrument')
      .sort((a, b) => compareDays(b.publishedOn, a.publishedOn) || (a.id < b.id ? -1 : 1))[0] ?? null,
  newestPoints: world.series
    .flatMap(({ series, points }) => points.slice(-1).map((point) => ({ series, point })))
    .sort((a, b) => compareDays(b.point.on, a.point.on)),
})
