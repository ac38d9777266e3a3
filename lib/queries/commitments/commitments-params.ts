import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import { clockParams, type Spelling } from '../clock-params'
import type { CommitmentsQuery } from './list-contract'

/** The filters of a list of commitments, in the order in which a reader meets them. */
export const COMMITMENT_FILTERS = ['q', 'event', 'party', 'between', 'category', 'delivery', 'outcome', 'was', 'agreement'] as const
export type CommitmentFilter = (typeof COMMITMENT_FILTERS)[number]

/** The canonical parameters of a list of commitments: sorted by name, defaults left out unless frozen. */
export const commitmentsParams = (query: CommitmentsQuery, { now, frozen }: Spelling): UrlParams =>
  canonical({
    ...clockParams({ clocks: query, now, frozen }),
    ...Object.fromEntries(COMMITMENT_FILTERS.map((filter) => [filter, query[filter] ?? undefined])),
    wasOn: query.was === null ? undefined : (query.wasOn ?? undefined),
    sort: query.sort === 'event' ? undefined : query.sort,
  })
