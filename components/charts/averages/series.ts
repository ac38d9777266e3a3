import { formatDate } from '@/lib/domain/format/date'
import { toCoordinate } from '@/lib/domain/format/number'
import { formatPct } from '@/lib/domain/format/rate'
import { epochDay } from '@/lib/domain/plain-date'
import type { PointRecord, SeriesRecord } from '@/lib/domain/record/series'
import { paths, type UrlParams } from '@/lib/paths'
import type { EventMark } from '../marks'
import type { StopPoint } from '../stop'
import type { PartySlot } from '../theme'

/** One published average and the place of the economy that imposes it in the pair. */
export interface AverageSeries {
  readonly series: SeriesRecord
  readonly party: PartySlot
  /** In order of day. */
  readonly points: readonly Pick<PointRecord, 'on' | 'value' | 'documentId'>[]
}

export interface AveragesInput {
  readonly averages: readonly AverageSeries[]
  readonly marks: readonly EventMark[]
  /** The clocks that links to documents carry on. */
  readonly keep?: UrlParams
}

/** One shape for each publisher; colour and fill tell who imposes. */
export const SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross'] as const
export type Shape = (typeof SHAPES)[number]

/**
 * What has a shape of its own: a publisher, and once more each further series that it gives of the same imposer, since two
 * marks of one shape and colour could not be told apart.
 */
const voiceOf = ({ series, party }: AverageSeries, earlier: readonly AverageSeries[]): string =>
  `${earlier.filter((other) => other.series.publisher === series.publisher && other.party === party).length} ${series.publisher}`

const voicesOf = (averages: readonly AverageSeries[]): string[] => averages.map((one, index) => voiceOf(one, averages.slice(0, index)))

/** The shape of each series by its id. Publishers take shapes in order of appearance. */
export const shapesOf = (averages: readonly AverageSeries[]): ReadonlyMap<string, Shape> => {
  const voices = voicesOf(averages)
  const distinct = [...new Set(voices)]
  return new Map(averages.map(({ series }, index) => [series.id, SHAPES[distinct.indexOf(voices[index] ?? '') % SHAPES.length] ?? 'circle']))
}

/** The averages in as few charts as have a shape for each of them, in their order. */
export const chartsOfAverages = (averages: readonly AverageSeries[]): AverageSeries[][] =>
  averages.reduce<AverageSeries[][]>((charts, one) => {
    const last = charts.at(-1) ?? []
    const fits = new Set(voicesOf([...last, one])).size <= SHAPES.length
    return fits ? [...charts.slice(0, -1), [...last, one]] : [...charts, [one]]
  }, [])

export interface AveragePoints {
  readonly id: string
  readonly shape: Shape
  readonly party: PartySlot
  readonly points: readonly StopPoint[]
}

export interface AveragesSeries {
  readonly averages: readonly AveragePoints[]
  readonly from: number
  readonly to: number
  readonly max: number
  readonly marks: readonly EventMark[]
}

/** Room in days before the first and after the last point, so that none stands on the edge. */
const MARGIN = 60

/** What the chart of published averages is drawn from. Pure. */
export const averagesSeries = ({ averages, marks, keep = {} }: AveragesInput): AveragesSeries => {
  const shapes = shapesOf(averages)
  const all = averages.flatMap(({ points }) => points)
  const days = all.map(({ on }) => epochDay(on))
  return {
    averages: averages.map(({ series, party, points }) => ({
      id: series.id,
      shape: shapes.get(series.id) ?? 'circle',
      party,
      points: points.map(({ on, value, documentId }) => ({
        x: epochDay(on),
        y: toCoordinate(value),
        stop: { title: formatDate(on), lines: [`${series.title}: ${formatPct(value)}`, series.publisher], href: paths.source(documentId, keep) },
      })),
    })),
    from: (days.length === 0 ? 0 : Math.min(...days)) - MARGIN,
    to: (days.length === 0 ? 1 : Math.max(...days)) + MARGIN,
    max: Math.max(0, ...all.map(({ value }) => toCoordinate(value))),
    marks,
  }
}
