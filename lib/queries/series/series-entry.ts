import type { WorldSeries } from '../world'
import type { SeriesEntry } from './contract'

/** A series as answers spell it. One without points is not in the world. */
export const seriesEntry = ({ series, points }: WorldSeries): SeriesEntry => {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`series ${series.id} is in the world without points`)
  return { ...series, points: points.length, firstOn: first.on, lastOn: last.on }
}
