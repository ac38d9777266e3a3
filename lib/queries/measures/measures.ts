import { ok } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { optional, resolveAuthority, resolveEconomy } from '../resolve'
import { MeasuresAnswer, MeasuresParameters, type MeasuresQuery } from './list-contract'
import { listMeasures } from './list-measures'
import { measuresTable } from './measures-table'

type Filters = Pick<MeasuresQuery, 'imposedBy' | 'target' | 'authority'>

/** Every measure known, filtered and sorted, with its state on a day. */
export const measures: Read<typeof MeasuresParameters, MeasuresQuery, MeasuresAnswer> = {
  parameters: MeasuresParameters,
  answerSchema: MeasuresAnswer,
  table: measuresTable,
  paged: pagedBy('measures'),
  resolve: (params, frame) => {
    const filters = allOf<Filters>({
      imposedBy: optional(params.imposedBy, (id) => resolveEconomy(frame, 'imposedBy', id)),
      target: optional(params.target, (id) => resolveEconomy(frame, 'target', id, { groups: true })),
      authority: optional(params.authority, (id) => resolveAuthority(frame, id)),
    })
    if (!filters.ok) return filters
    return ok({
      ...filters.value,
      state: params.state ?? null,
      scope: params.scope ?? null,
      q: params.q?.trim() || null,
      sort: params.sort ?? 'scope',
      on: frame.clocks.on,
      ...echoed(frame),
    })
  },
  answer: (query, { world }) => ({ query, measures: listMeasures(world, query), known: world.measures.length }),
}
