import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import { keptClocks, type Spelling } from '../clock-params'
import type { SourcesQuery } from './sources-query'

/** The filters of the list of documents, in the order in which a reader meets them. */
export const SOURCE_FILTERS = ['q', 'side', 'kind', 'checked'] as const
export type SourceFilter = (typeof SOURCE_FILTERS)[number]

/** The canonical parameters of the list: sorted by name, defaults left out unless frozen, so that one list has one address. */
export const sourcesParams = (query: SourcesQuery, { now, frozen }: Spelling): UrlParams =>
  canonical({
    ...keptClocks({ clocks: query, now, frozen }),
    checked: query.checked ?? undefined,
    kind: query.kind ?? undefined,
    q: query.q ?? undefined,
    side: query.side ?? undefined,
    sort: query.sort === 'newest' ? undefined : query.sort,
  })
