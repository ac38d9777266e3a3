import type { AsidePoints, DutyStep } from '@/lib/domain/compare/duty-steps'
import type { DecimalText } from '@/lib/domain/decimal-text'
import { lastDay } from '@/lib/domain/format/date'
import { toCoordinate } from '@/lib/domain/format/number'
import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { dutyStop } from '../duty-stop'
import type { EventMark } from '../marks'
import type { PointDocument } from '../point-document'
import { stepPoints } from '../step-points'
import type { StopPoint } from '../stop'
import type { PartySlot } from '../theme'

/** The country-wide additional duty of one direction, in per cent of customs value. */
export interface DutyStepInput {
  /** Contiguous, oldest first. */
  readonly steps: readonly DutyStep[]
  readonly party: PartySlot
  readonly marks: readonly EventMark[]
  /** Largest value of the axis, so that two charts can share it; the largest of the steps when absent. */
  readonly max?: number
  readonly documents: readonly PointDocument[]
  /** The clocks that links to documents carry on. */
  readonly keep?: UrlParams
}

/** Points over `[from, to)` that are due by law and not established: drawn on top of the total, never in it. */
export interface UnverifiedBox {
  readonly from: number
  readonly to: number
  readonly base: number
  readonly height: number
  readonly points: readonly (DecimalText | null)[]
}

/** The longest run of the largest duty, if it was larger than the last one. */
export interface Peak {
  readonly x: number
  readonly pct: DecimalText
  readonly last: PlainDate
}

export interface DutyStepSeries {
  readonly party: PartySlot
  readonly points: readonly StopPoint[]
  readonly from: number
  readonly to: number
  readonly max: number
  readonly unverified: readonly UnverifiedBox[]
  readonly peak: Peak | null
  /** Null while the last step has no total. */
  readonly last: DecimalText | null
  readonly marks: readonly EventMark[]
}

const totalOf = ({ duty }: DutyStep): number | null => (duty.unquantified.length > 0 ? null : toCoordinate(duty.pct))

const heightOf = (points: readonly AsidePoints[]): number =>
  points.reduce((sum, { pct }) => sum + (pct === null ? 0 : toCoordinate(pct)), 0)

const unverifiedBoxes = (steps: readonly DutyStep[]): UnverifiedBox[] =>
  steps
    .filter(({ unverified }) => unverified.length > 0)
    .map((step) => ({
      from: epochDay(step.from),
      to: epochDay(step.to),
      base: totalOf(step) ?? 0,
      height: heightOf(step.unverified),
      points: step.unverified.map(({ pct }) => pct),
    }))

const peakOf = (steps: readonly DutyStep[]): Peak | null => {
  const values = steps.map((step) => totalOf(step) ?? -1)
  const most = Math.max(...values)
  if (most <= 0 || values.at(-1) === most) return null
  const step = steps[values.lastIndexOf(most)]
  if (step === undefined) return null
  return { x: epochDay(step.to), pct: step.duty.pct, last: lastDay(step) ?? step.from }
}

/** What the chart of a country-wide duty is drawn from. Pure. */
export const dutyStepSeries = ({ steps, party, marks, max, documents, keep = {} }: DutyStepInput): DutyStepSeries => {
  const [first, last] = [steps[0], steps.at(-1)]
  const boxes = unverifiedBoxes(steps)
  return {
    party,
    points: stepPoints(steps.map((step) => ({ from: step.from, to: step.to, y: totalOf(step), stop: dutyStop(step, documents, keep) }))),
    from: first === undefined ? 0 : epochDay(first.from),
    to: last === undefined ? 1 : epochDay(last.to),
    max: Math.max(max ?? 0, ...steps.map((step) => totalOf(step) ?? 0), ...boxes.map(({ base, height }) => base + height)),
    unverified: boxes,
    peak: peakOf(steps),
    last: last === undefined || totalOf(last) === null ? null : last.duty.pct,
    marks,
  }
}
