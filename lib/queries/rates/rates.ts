import { ok } from '@/lib/domain/result'
import { echoed } from '../ask'
import type { Read } from '../read'
import { optional, resolveAuthority, resolvePair } from '../resolve'
import { RatesAnswer, RatesParameters, type RatesQuery } from './contract'
import { ratesOn } from './rates-on'
import { ratesTable } from './rates-table'

/** What one economy charges another on a day: every measure with its state, and the country-wide total. */
export const rates: Read<typeof RatesParameters, RatesQuery, RatesAnswer> = {
  parameters: RatesParameters,
  answerSchema: RatesAnswer,
  table: ratesTable,
  resolve: (params, frame) => {
    const pair = resolvePair(frame, params.imposedBy, params.target)
    if (!pair.ok) return pair
    const authority = optional(params.authority, (id) => resolveAuthority(frame, id))
    if (!authority.ok) return authority
    return ok({ ...pair.value, on: frame.clocks.on, authority: authority.value, ...echoed(frame) })
  },
  answer: (query, { world }) => ({ query, ...ratesOn(world, query, query.on, query.authority) }),
}
