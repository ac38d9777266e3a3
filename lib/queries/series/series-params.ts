import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import { keptClocks, type Spelling } from '../clock-params'
import type { SeriesListQuery } from './contract'

/** The filters of the list of series, in the order in which a reader meets them. */
export const SERIES_FILTERS = ['imposedBy', 'target', 'quantity'] as const

/** The canonical parameters of the list: sorted by name, defaults left out unless frozen, so that one list has one address. */
export const seriesParams = (query: SeriesListQuery, { now, frozen }: Spelling): UrlParams =>
  canonical({
    ...keptClocks({ clocks: query, now, frozen }),
    imposedBy: query.imposedBy ?? undefined,
    quantity: query.quantity ?? undefined,
    target: query.target ?? undefined,
  })
