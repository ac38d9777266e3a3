import type { Now } from '@/lib/domain/clocks'
import type { UrlParams } from '@/lib/paths'
import type { SeriesListQuery } from './contract'

/** The filters of the list of series, in the order in which a reader meets them. */
export const SERIES_FILTERS = ['imposedBy', 'target', 'quantity'] as const
export type SeriesFilter = (typeof SERIES_FILTERS)[number]

/** The canonical parameters of the list: sorted by name, defaults left out, so that one list has one address. */
export const seriesParams = (query: SeriesListQuery, now: Now): UrlParams => ({
  edition: query.edition === now.edition ? undefined : String(query.edition),
  imposedBy: query.imposedBy ?? undefined,
  knownOn: query.knownOn === now.today ? undefined : query.knownOn,
  quantity: query.quantity ?? undefined,
  target: query.target ?? undefined,
})
