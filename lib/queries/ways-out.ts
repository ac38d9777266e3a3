/** A filter that can be given up, and how long the list then is. */
export interface WayOut<Query, Filter> {
  readonly filter: Filter
  readonly query: Query
  readonly count: number
}

/** For a list that came out empty: which single filter to give up, the one that frees the fewest entries first. */
export const waysOut = <Query extends object, Filter extends keyof Query>(
  query: Query,
  filters: readonly Filter[],
  count: (query: Query) => number,
): WayOut<Query, Filter>[] =>
  filters
    .filter((filter) => query[filter] !== null)
    .map((filter) => ({ filter, query: { ...query, [filter]: null } }))
    .map((freed) => ({ ...freed, count: count(freed.query) }))
    .filter((way) => way.count > 0)
    .sort((a, b) => a.count - b.count)
