import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import { clockParams, type Spelling } from '../clock-params'
import type { MeasuresQuery } from './list-contract'

/** The filters of a list of measures, in the order in which a reader meets them. */
export const FILTERS = ['q', 'imposedBy', 'target', 'authority', 'scope', 'state'] as const
export type Filter = (typeof FILTERS)[number]

/** The canonical parameters of a list of measures: sorted by name, defaults left out unless frozen, so that one list has one address. */
export const measuresParams = (query: MeasuresQuery, { now, frozen }: Spelling): UrlParams =>
  canonical({
    ...clockParams({ clocks: query, now, frozen }),
    authority: query.authority ?? undefined,
    imposedBy: query.imposedBy ?? undefined,
    q: query.q ?? undefined,
    scope: query.scope ?? undefined,
    sort: query.sort === 'scope' ? undefined : query.sort,
    state: query.state ?? undefined,
    target: query.target ?? undefined,
  })
