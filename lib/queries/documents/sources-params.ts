import type { Now } from '@/lib/domain/clocks'
import type { UrlParams } from '@/lib/paths'
import type { SourcesQuery } from './sources-query'

/** The filters of the list of documents, in the order in which a reader meets them. */
export const SOURCE_FILTERS = ['q', 'side', 'kind', 'checked'] as const
export type SourceFilter = (typeof SOURCE_FILTERS)[number]

/** The canonical parameters of the list: sorted by name, defaults left out, so that one list has one address. */
export const sourcesParams = (query: SourcesQuery, now: Now): UrlParams => ({
  checked: query.checked ?? undefined,
  edition: query.edition === now.edition ? undefined : String(query.edition),
  kind: query.kind ?? undefined,
  knownOn: query.knownOn === now.today ? undefined : query.knownOn,
  q: query.q ?? undefined,
  side: query.side ?? undefined,
  sort: query.sort === 'newest' ? undefined : query.sort,
})
