import { countryWideDuty } from '@/lib/domain/measure/country-wide'
import { stateOn } from '@/lib/domain/measure/state'
import type { PlainDate } from '@/lib/domain/plain-date'
import { inListOrder } from '../measures/in-order'
import { measureEntryOn } from '../measures/measure-entry'
import { measuresOf, type World } from '../world'
import type { RatesOfDay } from './contract'

/**
 * What one economy charges another on a day: every measure with its state (or those of one authority), and the
 * country-wide total over all of them whatever is listed.
 */
export const ratesOn = (
  world: World,
  { imposedBy, target }: { imposedBy: string; target: string },
  on: PlainDate,
  authority: string | null = null,
): RatesOfDay => {
  const measures = measuresOf(world, imposedBy, target).sort((a, b) => inListOrder(a.measure, b.measure))
  const moment = { on, knownOn: world.knownOn }
  const { pct, counted, unverified, unquantified } = countryWideDuty(measures.map((known) => stateOn(known, moment)))
  return {
    measures: measures
      .filter(({ measure }) => authority === null || measure.authority.id === authority)
      .map((known) => measureEntryOn(known, moment, world)),
    countryWideAdditionalPct: pct,
    counted: [...counted],
    unverified: [...unverified],
    unquantified: [...unquantified],
  }
}
