import { sumDecimals, type DecimalText } from '../decimal-text'
import { summablePct } from '../rate'
import type { Measure } from './measure'
import type { MeasureState } from './state'

/**
 * The country-wide additional duty: the sum over duties on all goods in force, in per cent of customs value. Lists are
 * never part of it. What is in no total is named: `unverified`, due by law without an established outcome; and
 * `unquantified`, in force at a rate that is no plain percentage.
 */
export interface CountryWideDuty {
  readonly pct: DecimalText
  readonly counted: readonly string[]
  readonly unverified: readonly string[]
  readonly unquantified: readonly string[]
}

/** Whether a duty may be added up: on all goods, and additional to the MFN base. */
export const isCountryWide = (measure: Measure): boolean =>
  measure.scope.kind === 'all-goods' && measure.authority.additional

export const countryWideDuty = (states: readonly MeasureState[]): CountryWideDuty => {
  const eligible = states.filter(({ measure }) => isCountryWide(measure))
  const inForce = eligible.filter(({ state }) => state === 'in-force')
  const ids = (list: readonly MeasureState[]): string[] => list.map(({ measure }) => measure.id)
  const summable = inForce.filter(({ rate }) => summablePct(rate) !== null)
  return {
    pct: sumDecimals(summable.map(({ rate }) => summablePct(rate)).filter((pct) => pct !== null)),
    counted: ids(summable),
    unverified: ids(eligible.filter(({ state }) => state === 'unverified')),
    unquantified: ids(inForce.filter(({ rate }) => summablePct(rate) === null)),
  }
}
