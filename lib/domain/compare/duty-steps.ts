import { sumDecimals, type DecimalText } from '../decimal-text'
import { countryWideDuty, isCountryWide, type CountryWideDuty } from '../measure/country-wide'
import type { Authority } from '../measure/measure'
import { stateOn, type KnownMeasure, type MeasureState } from '../measure/state'
import type { PlainDate } from '../plain-date'
import { summablePct } from '../rate'
import { stretchesBetween } from './change-points'

/** One authority's part of the country-wide duty over a stretch; `void` when a court has voided all that is charged. */
export interface AuthorityShare {
  readonly authority: Authority
  readonly pct: DecimalText
  readonly legalState: 'valid' | 'void'
}

/** Points that are in no total: held back, or due by law without an established outcome. */
export interface AsidePoints {
  readonly measureId: string
  readonly pct: DecimalText | null
}

/** The country-wide additional duty over `[from, to)`, in per cent of customs value, with what it is made of. */
export interface DutyStep {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly duty: CountryWideDuty
  readonly shares: readonly AuthorityShare[]
  readonly suspended: readonly AsidePoints[]
  readonly unverified: readonly AsidePoints[]
}

const sharesOf = (states: readonly MeasureState[]): AuthorityShare[] => {
  const charged = states.filter(({ state, rate }) => state === 'in-force' && summablePct(rate) !== null)
  const authorities = new Map(charged.map(({ measure }) => [measure.authority.id, measure.authority]))
  return [...authorities.values()].map((authority) => {
    const own = charged.filter(({ measure }) => measure.authority.id === authority.id)
    return {
      authority,
      pct: sumDecimals(own.map(({ rate }) => summablePct(rate)).filter((pct) => pct !== null)),
      legalState: own.every(({ legalState }) => legalState === 'void') ? 'void' : 'valid',
    }
  })
}

const aside = (states: readonly MeasureState[], state: MeasureState['state']): AsidePoints[] =>
  states
    .filter((measure) => measure.state === state)
    .map(({ measure, rate }) => ({ measureId: measure.id, pct: summablePct(rate) }))

/**
 * The country-wide additional duty of these measures over `[from, to]`, change point by change point. Only duties on all
 * goods enter; lists are left out whatever they cover.
 */
export const dutySteps = (measures: readonly KnownMeasure[], from: PlainDate, to: PlainDate, knownOn: PlainDate): DutyStep[] => {
  const countryWide = measures.filter(({ measure }) => isCountryWide(measure))
  return stretchesBetween(countryWide, from, to).map((stretch) => {
    const states = countryWide.map((measure) => stateOn(measure, { on: stretch.from, knownOn }))
    return {
      ...stretch,
      duty: countryWideDuty(states),
      shares: sharesOf(states),
      suspended: aside(states, 'suspended'),
      unverified: aside(states, 'unverified'),
    }
  })
}
