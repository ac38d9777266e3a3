import type { MeasureChange } from '@/lib/domain/compare/compare'
import { toCoordinate } from '@/lib/domain/format/number'
import type { MeasureState } from '@/lib/domain/measure/state'
import { paths, type UrlParams } from '@/lib/paths'
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

/** One row: its name, which leads somewhere, its two ends, and the words beside and about them. */
export interface DumbbellRow {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly party: PartySlot
  readonly before: End | null
  readonly after: End | null
  readonly outcome: string
  /** What a reader who does not see the marks is told. */
  readonly spoken: string
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

type Changed = DumbbellInput['changes'][number]

const rowOf = ({ change, party }: Changed, keep: UrlParams): DumbbellRow => {
  const outcome = lanesWords.outcome(change)
  return {
    key: change.measure.id,
    title: change.measure.title,
    href: paths.measure(change.measure.id, keep),
    party,
    before: endOf(change.before),
    after: endOf(change.after),
    outcome,
    spoken: `${lanesWords.summary(change)}, ${outcome}`,
  }
}

const sizeOf = ({ change }: Changed): number => (change.deltaPp === null ? 0 : Math.abs(toCoordinate(change.deltaPp)))

/** Rows by size of their difference, largest first; those that stayed as they were apart. Pure. */
export const dumbbellSeries = ({ changes, keep = {} }: DumbbellInput): DumbbellSeries => {
  const sorted = [...changes].sort((a, b) => sizeOf(b) - sizeOf(a))
  const rowsOf = (isShown: (one: Changed) => boolean): DumbbellRow[] => sorted.filter(isShown).map((one) => rowOf(one, keep))
  const changed = rowsOf(({ change }) => change.kind !== 'unchanged')
  const unchanged = rowsOf(({ change }) => change.kind === 'unchanged')
  return {
    max: Math.max(1, ...[...changed, ...unchanged].flatMap(({ before, after }) => [before?.pct ?? 0, after?.pct ?? 0])),
    changed,
    unchanged,
  }
}
