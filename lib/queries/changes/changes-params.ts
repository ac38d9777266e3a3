import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import { keptClocks, type Spelling } from '../clock-params'
import type { ChangesQuery } from './changes'

/** The filters of the changes, in the order in which a reader meets them. */
export const CHANGES_FILTERS = ['kind', 'imposedBy', 'year'] as const
export type ChangesFilter = (typeof CHANGES_FILTERS)[number]

/** The canonical parameters of the page: sorted by name, defaults left out unless frozen, so that one list has one address. */
export const changesParams = (query: ChangesQuery, { now, frozen }: Spelling): UrlParams =>
  canonical({
    ...keptClocks({ clocks: query, now, frozen }),
    imposedBy: query.imposedBy ?? undefined,
    kind: query.kind ?? undefined,
    year: query.year ?? undefined,
  })
