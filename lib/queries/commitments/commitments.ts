import { ok, refused, type Result } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed, type Frame } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { optional, resolveEconomy } from '../resolve'
import { resolveRecord } from '../resolve-records'
import type { World } from '../world'
import { commitmentEntryOf, listedOn } from './commitment-entry'
import { commitmentsTable } from './commitments-table'
import { CommitmentsAnswer, CommitmentsParameters, type CommitmentsQuery } from './list-contract'
import { listCommitments } from './list-commitments'

/** The categories of the commitments known, by name. */
export const categoriesOf = ({ commitments }: World): string[] =>
  [...new Set(commitments.map(({ commitment }) => commitment.category))].sort()

const resolveCategory = ({ world }: Frame, slug: string): Result<string> => {
  const known = categoriesOf(world)
  return known.includes(slug)
    ? ok(slug)
    : refused('invalid', `There is no category "${slug}". Known categories: ${known.join(', ')}.`, { field: 'category', value: slug })
}

/** Every commitment listed on a day, filtered and sorted, with its six answers. */
export const commitments: Read<typeof CommitmentsParameters, CommitmentsQuery, CommitmentsAnswer> = {
  parameters: CommitmentsParameters,
  answerSchema: CommitmentsAnswer,
  table: commitmentsTable,
  paged: pagedBy('commitments'),
  resolve: (params, frame) => {
    const filters = allOf<Pick<CommitmentsQuery, 'event' | 'party' | 'category'>>({
      event: optional(params.event, (id) => resolveRecord(frame, 'event', id)),
      category: optional(params.category, (slug) => resolveCategory(frame, slug)),
      party: optional(params.party, (id) => resolveEconomy(frame, 'party', id)),
    })
    if (!filters.ok) return filters
    return ok({
      ...filters.value,
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
