import type { World } from '../world'
import type { MeasuresQuery } from './list-contract'
import { listMeasures } from './list-measures'
import { FILTERS, type Filter } from './measures-params'

/** A filter that can be given up, and how many measures the list then has. */
export interface WayOut {
  readonly filter: Filter
  readonly query: MeasuresQuery
  readonly count: number
}

const without = (query: MeasuresQuery, filter: Filter): MeasuresQuery => ({ ...query, [filter]: null })

/** For a list that came out empty: which single filter to give up, the one that frees the fewest measures first. */
export const waysOut = (world: World, query: MeasuresQuery): WayOut[] =>
  FILTERS.filter((filter) => query[filter] !== null)
    .map((filter) => ({ filter, query: without(query, filter), count: listMeasures(world, without(query, filter)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
