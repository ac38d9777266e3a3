import type { UrlParams } from '@/lib/paths'
import type { Now } from '@/lib/domain/clocks'
import type { MeasuresQuery } from './list-contract'

/** The filters of a list of measures, in the order in which a reader meets them. */
export const FILTERS = ['q', 'imposedBy', 'target', 'authority', 'scope', 'state'] as const
export type Filter = (typeof FILTERS)[number]

/** The canonical parameters of a list of measures: sorted by name, defaults left out, so that one list has one address. */
export const measuresParams = (query: MeasuresQuery, now: Now): UrlParams => ({
  authority: query.authority ?? undefined,
  edition: query.edition === now.edition ? undefined : String(query.edition),
  imposedBy: query.imposedBy ?? undefined,
  knownOn: query.knownOn === now.today ? undefined : query.knownOn,
  on: query.on === now.today ? undefined : query.on,
  q: query.q ?? undefined,
  scope: query.scope ?? undefined,
  sort: query.sort === 'scope' ? undefined : query.sort,
  state: query.state ?? undefined,
  target: query.target ?? undefined,
})
