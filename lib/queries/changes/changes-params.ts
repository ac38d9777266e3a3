import type { Now } from '@/lib/domain/clocks'
import type { UrlParams } from '@/lib/paths'
import type { ChangesQuery } from './changes'

/** The filters of the changes, in the order in which a reader meets them. */
export const CHANGES_FILTERS = ['kind', 'imposedBy', 'year'] as const
export type ChangesFilter = (typeof CHANGES_FILTERS)[number]

/** The canonical parameters of the page: sorted by name, defaults left out, so that one list has one address. */
export const changesParams = (query: ChangesQuery, now: Now): UrlParams => ({
  edition: query.edition === now.edition ? undefined : String(query.edition),
  imposedBy: query.imposedBy ?? undefined,
  kind: query.kind ?? undefined,
  knownOn: query.knownOn === now.today ? undefined : query.knownOn,
  year: query.year ?? undefined,
})
