import { countryWideDuty } from '@/lib/domain/measure/country-wide'
import { stateOn } from '@/lib/domain/measure/state'
import { ok } from '@/lib/domain/result'
import { echoed, type Frame } from '../ask'
import { inListOrder } from '../measures/in-order'
import { measureEntryOn } from '../measures/measure-entry'
import type { Read } from '../read'
import { optional, resolveAuthority, resolvePair } from '../resolve'
import { measuresOf } from '../world'
import { RatesAnswer, RatesParameters, type RatesQuery } from './contract'

const answer = (query: RatesQuery, { world }: Frame): RatesAnswer => {
  const measures = measuresOf(world, query.imposedBy, query.target).sort((a, b) => inListOrder(a.measure, b.measure))
  const moment = { on: query.on, knownOn: world.knownOn }
  const { pct, counted, unverified, unquantified } = countryWideDuty(measures.map((measure) => stateOn(measure, moment)))
  return {
    query,
    measures: measures
      .filter(({ measure }) => query.authority === null || measure.authority.id === query.authority)
      .map((measure) => measureEntryOn(measure, moment, world)),
    countryWideAdditionalPct: pct,
    counted: [...counted],
    unverified: [...unverified],
    unquantified: [...unquantified],
  }
}

/** What one economy charges another on a day: every measure with its state, and the country-wide total. */
export const rates: Read<typeof RatesParameters, RatesQuery, RatesAnswer> = {
  parameters: RatesParameters,
  answerSchema: RatesAnswer,
  resolve: (params, frame) => {
    const pair = resolvePair(frame, params.imposedBy, params.target)
    if (!pair.ok) return pair
    const authority = optional(params.authority, (id) => resolveAuthority(frame, id))
    if (!authority.ok) return authority
    return ok({ ...pair.value, on: frame.clocks.on, authority: authority.value, ...echoed(frame) })
  },
  answer,
}
