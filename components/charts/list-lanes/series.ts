import type { MeasureChange } from '@/lib/domain/compare/compare'
import { formatRate } from '@/lib/domain/format/rate'
import type { Measure } from '@/lib/domain/measure/measure'
import type { LegalState, RateState } from '@/lib/domain/measure/rate-period'
import type { KnownMeasure } from '@/lib/domain/measure/state'
import { addDays, epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { lanesWords } from '@/lib/words/lanes'
import type { EventMark } from '../marks'
import type { PartySlot } from '../theme'

/** The list measures of one direction over the days `[from, to]`, both included. */
export interface ListLanesInput {
  readonly measures: readonly KnownMeasure[]
  /** The comparison of the same direction: which lanes changed, and how. */
  readonly changes: readonly MeasureChange[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly party: PartySlot
  readonly marks: readonly EventMark[]
  /** The clocks that links to measures carry on. */
  readonly keep?: UrlParams
}

export interface LaneBar {
  readonly from: number
  readonly to: number
  readonly state: Exclude<RateState, 'none'>
  readonly legalState: LegalState
  /** The rate, as words. */
  readonly label: string
}

export interface Lane {
  readonly measure: Measure
  readonly bars: readonly LaneBar[]
  /** Null when it is the same before and after. */
  readonly change: MeasureChange | null
  readonly summary: string
}

export interface ListLanesSeries {
  readonly from: number
  readonly to: number
  readonly changed: readonly Lane[]
  readonly unchanged: readonly Lane[]
}

const barsOf = ({ periods }: KnownMeasure, from: number, to: number): LaneBar[] =>
  periods.flatMap((period): LaneBar[] => {
    const start = Math.max(epochDay(period.from), from)
    const end = Math.min(period.to === null ? to : epochDay(period.to), to)
    if (period.state === 'none' || end <= start) return []
    const label = period.rate === null ? '' : formatRate(period.rate)
    return [{ from: start, to: end, state: period.state, legalState: period.legalState, label }]
  })

/** The lanes of one direction, those that changed first. A measure that was not there in these days has none. Pure. */
export const listLanesSeries = ({ measures, changes, from, to }: Omit<ListLanesInput, 'party' | 'marks' | 'keep'>): ListLanesSeries => {
  const [start, end] = [epochDay(from), epochDay(addDays(to, 1))]
  const byId = new Map(changes.map((change) => [change.measure.id, change]))
  const lanes = measures
    .filter(({ measure }) => measure.scope.kind === 'list')
    .map((known): Lane => {
      const compared = byId.get(known.measure.id)
      const change = compared === undefined || compared.kind === 'unchanged' ? null : compared
      return { measure: known.measure, bars: barsOf(known, start, end), change, summary: compared === undefined ? '' : lanesWords.summary(compared) }
    })
    .filter(({ bars }) => bars.length > 0)
  return {
    from: start,
    to: end,
    changed: lanes.filter(({ change, bars }) => change !== null || bars.length > 1),
    unchanged: lanes.filter(({ change, bars }) => change === null && bars.length === 1),
  }
}
