import { compareDecimals, subtractDecimals, ZERO, type DecimalText } from '../decimal-text'
import { sameRate, summablePct } from '../rate'
import type { MeasureState } from '../measure/state'

/** What became of a measure between two days. `changed`: its rate is another one, of a kind that has no size. */
export const CHANGE_KINDS = [
  'added',
  'ended',
  'raised',
  'cut',
  'changed',
  'suspended',
  'reinstated',
  'unverified',
  'established',
  'unchanged',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

const inForceKind = (before: MeasureState, after: MeasureState): ChangeKind => {
  if (sameRate(before.rate, after.rate)) return 'unchanged'
  const [from, to] = [summablePct(before.rate), summablePct(after.rate)]
  if (from === null || to === null) return 'changed'
  return compareDecimals(to, from) > 0 ? 'raised' : 'cut'
}

/** The kind of change from one state of a measure to another. */
export const changeKind = (before: MeasureState, after: MeasureState): ChangeKind => {
  if (before.state === 'unverified') return after.state === 'unverified' ? 'unchanged' : 'established'
  switch (after.state) {
    case 'unverified':
      return 'unverified'
    case 'suspended':
      return before.state === 'suspended' ? 'unchanged' : 'suspended'
    case 'none':
      return before.state === 'none' ? 'unchanged' : 'ended'
    case 'in-force':
      if (before.state === 'none') return 'added'
      return before.state === 'suspended' ? 'reinstated' : inForceKind(before, after)
  }
}

/** What a measure charges, in per cent of customs value; nothing while suspended or ended; null where that is not known. */
export const chargedPct = ({ state, rate }: MeasureState): DecimalText | null => {
  if (state === 'unverified') return null
  return state === 'in-force' ? summablePct(rate) : ZERO
}

/** The difference in percentage points, `after - before`; null where either is not known. */
export const deltaPp = (before: MeasureState, after: MeasureState): DecimalText | null => {
  const [from, to] = [chargedPct(before), chargedPct(after)]
  return from === null || to === null ? null : subtractDecimals(to, from)
}
