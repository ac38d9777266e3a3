import { ok } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { optional, resolveEconomy } from '../resolve'
import type { World, WorldSeries } from '../world'
import { SeriesListAnswer, SeriesListParameters, type SeriesListQuery } from './contract'
import { seriesEntry } from './series-entry'
import { seriesListTable } from './series-list-table'

const isAsked = ({ series }: WorldSeries, { imposedBy, target, quantity }: SeriesListQuery): boolean =>
  (imposedBy === null || series.imposedBy === imposedBy) &&
  (target === null || series.target === target) &&
  (quantity === null || series.quantity === quantity)

/** The series that a query asks for, in the order in which they were recorded. */
export const askedSeries = ({ series }: Pick<World, 'series'>, query: SeriesListQuery): WorldSeries[] =>
  series.filter((one) => isAsked(one, query))

/** The published averages known, each with its method. */
export const seriesList: Read<typeof SeriesListParameters, SeriesListQuery, SeriesListAnswer> = {
  parameters: SeriesListParameters,
  answerSchema: SeriesListAnswer,
  table: seriesListTable,
  paged: pagedBy('series'),
  resolve: (params, frame) => {
    const filters = allOf<{ imposedBy: string | null; target: string | null }>({
      imposedBy: optional(params.imposedBy, (id) => resolveEconomy(frame, 'imposedBy', id)),
      target: optional(params.target, (id) => resolveEconomy(frame, 'target', id, { groups: true })),
    })
    return filters.ok ? ok({ ...filters.value, quantity: params.quantity ?? null, ...echoed(frame) }) : filters
  },
  answer: (query, { world }) => ({ query, series: askedSeries(world, query).map(seriesEntry) }),
}
