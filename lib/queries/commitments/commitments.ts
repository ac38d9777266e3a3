import { ok } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { optional, resolveEconomy } from '../resolve'
import { resolveRecord } from '../resolve-records'
import { commitmentEntryOf, listedOn } from './commitment-entry'
import { commitmentsTable } from './commitments-table'
import { CommitmentsAnswer, CommitmentsParameters, type CommitmentsQuery } from './list-contract'
import { listCommitments } from './list-commitments'
import { resolveBetween, resolveCategory, resolveWas } from './resolve-filters'

/** Every commitment listed on a day, filtered and sorted, with its six answers. */
export const commitments: Read<typeof CommitmentsParameters, CommitmentsQuery, CommitmentsAnswer> = {
  parameters: CommitmentsParameters,
  answerSchema: CommitmentsAnswer,
  table: commitmentsTable,
  paged: pagedBy('commitments'),
  resolve: (params, frame) => {
    const filters = allOf<Pick<CommitmentsQuery, 'event' | 'party' | 'between' | 'category'>>({
      event: optional(params.event, (id) => resolveRecord(frame, 'event', id)),
      category: optional(params.category, (slug) => resolveCategory(frame, slug)),
      party: optional(params.party, (id) => resolveEconomy(frame, 'party', id)),
      between: optional(params.between, (pair) => resolveBetween(frame, pair)),
    })
    if (!filters.ok) return filters
    const was = resolveWas(params, frame)
    if (!was.ok) return was
    return ok({
      ...filters.value,
      ...was.value,
      delivery: params.delivery ?? null,
      outcome: params.outcome ?? null,
      agreement: params.agreement ?? null,
      q: params.q?.trim() || null,
      sort: params.sort ?? 'event',
      on: frame.clocks.on,
      ...echoed(frame),
    })
  },
  answer: (query, { world }) => ({
    query,
    commitments: listCommitments(world, query).map(commitmentEntryOf),
    known: listedOn(world, query.on).length,
  }),
}
