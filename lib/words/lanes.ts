import type { MeasureChange } from '../domain/compare/compare'
import { isZero } from '../domain/format/number'
import { formatDelta, formatRate } from '../domain/format/rate'
import { formatUsdPerYear } from '../domain/format/usd'
import type { Measure } from '../domain/measure/measure'
import type { MeasureState } from '../domain/measure/state'
import { changeKindWords } from './change-kind'
import { rateStateWords } from './rate-state'

const side = ({ state, rate }: MeasureState): string => {
  if (rate === null || state === 'none') return rateStateWords.none.label
  return state === 'in-force' ? formatRate(rate) : `${formatRate(rate)} ${rateStateWords[state].label}`
}

/** The words of lists of goods, a lane each, and of duties before and after. */
export const lanesWords = {
  trade: ({ scope }: Measure) =>
    scope.tradeCoveredUsd === null ? 'trade covered not found' : `${formatUsdPerYear(scope.tradeCoveredUsd)} when announced`,
  /** `15 % → none`, or what it is throughout. */
  summary: ({ kind, before, after }: MeasureChange) =>
    kind === 'unchanged' ? side(after) : `${side(before)} → ${side(after)}`,
  /** What became of it: points where they are known, else the kind of change. */
  outcome: ({ kind, deltaPp }: MeasureChange) => {
    if (kind === 'unchanged') return changeKindWords.unchanged.label
    if (deltaPp === null || isZero(deltaPp)) return changeKindWords[kind].label
    return kind === 'ended' || kind === 'suspended' ? `${formatDelta(deltaPp)}, ${changeKindWords[kind].label}` : formatDelta(deltaPp)
  },
  unchangedLanes: (count: number) => `${count} unchanged`,
  before: 'before',
  after: 'after',
  columns: { measure: 'Measure', before: 'Before', after: 'After', change: 'Change', inForce: 'In force from', trade: 'Trade covered' },
} as const
