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

/** Every commitment listed on a day, filtered and sorted, with its six answers. */
export const commitments: Read<typeof CommitmentsParameters, CommitmentsQuery, CommitmentsAnswer> = {
  parameters: CommitmentsParameters,
  answerSchema: CommitmentsAnswer,
  table: commitmentsTable,
  paged: pagedBy('commitments'),
  resolve: (params, frame) => {
    const filters = allOf<Pick<CommitmentsQuery, 'event' | 'party'>>({
      event: optional(params.event, (id) => resolveRecord(frame, 'event', id)),
      party: optional(params.party, (id) => resolveEconomy(frame, 'party', id)),
    })
    if (!filters.ok) return filters
    return ok({
      ...filters.value,
      category: params.category ?? null,
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
