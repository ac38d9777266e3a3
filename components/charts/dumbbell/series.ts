import type { MeasureChange } from '@/lib/domain/compare/compare'
import { toCoordinate } from '@/lib/domain/format/number'
import type { MeasureState } from '@/lib/domain/measure/state'
import type { UrlParams } from '@/lib/paths'
import { lanesWords } from '@/lib/words/lanes'
import type { PartySlot } from '../theme'

/** Measures before and after, of both directions; `party` is the place of the economy that imposes each in the pair. */
export interface DumbbellInput {
  readonly changes: readonly { readonly change: MeasureChange; readonly party: PartySlot }[]
  /** The clocks that links to measures carry on. */
  readonly keep?: UrlParams
}

/** One end of a dumbbell: a size where there is one, and whether it is only what would apply. */
export interface End {
  readonly pct: number
  readonly isHeld: boolean
}

export interface DumbbellRow {
  readonly change: MeasureChange
  readonly party: PartySlot
  readonly before: End | null
  readonly after: End | null
  readonly outcome: string
}

export interface DumbbellSeries {
  readonly max: number
  readonly changed: readonly DumbbellRow[]
  readonly unchanged: readonly DumbbellRow[]
}

const endOf = ({ state, rate }: MeasureState): End | null => {
  if (state === 'none') return { pct: 0, isHeld: false }
  if (rate === null || (rate.kind !== 'ad-valorem' && rate.kind !== 'ceiling')) return null
  return { pct: toCoordinate(rate.pct), isHeld: state !== 'in-force' }
}

const rowOf = ({ change, party }: DumbbellInput['changes'][number]): DumbbellRow => ({
  change,
  party,
  before: endOf(change.before),
  after: endOf(change.after),
  outcome: lanesWords.outcome(change),
})

const sizeOf = ({ change }: DumbbellRow): number => (change.deltaPp === null ? 0 : Math.abs(toCoordinate(change.deltaPp)))

/** Rows by size of their difference, largest first; those that stayed as they were apart. Pure. */
export const dumbbellSeries = ({ changes }: DumbbellInput): DumbbellSeries => {
  const rows = changes.map(rowOf).sort((a, b) => sizeOf(b) - sizeOf(a))
  return {
    max: Math.max(1, ...rows.flatMap(({ before, after }) => [before?.pct ?? 0, after?.pct ?? 0])),
    changed: rows.filter(({ change }) => change.kind !== 'unchanged'),
    unchanged: rows.filter(({ change }) => change.kind === 'unchanged'),
  }
}
