import type { AsidePoints, AuthorityShare, DutyStep } from '@/lib/domain/compare/duty-steps'
import type { DecimalText } from '@/lib/domain/decimal-text'
import { toCoordinate } from '@/lib/domain/format/number'
import type { Authority } from '@/lib/domain/measure/measure'
import type { Period } from '@/lib/domain/period'
import { epochDay } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { dutyStop } from '../duty-stop'
import type { EventMark } from '../marks'
import type { PointDocument } from '../point-document'
import { stepPoints } from '../step-points'
import type { Stop, StopPoint } from '../stop'

/** The country-wide duty of one direction by authority, in per cent of customs value. Lists are never part of it. */
export interface AuthorityStackInput {
  /** Contiguous, oldest first. */
  readonly steps: readonly DutyStep[]
  /** Largest value of the axis, the same for both directions. */
  readonly max: number
  readonly marks: readonly EventMark[]
  /** Announced and not yet in force. */
  readonly bands: readonly Period[]
  readonly documents: readonly PointDocument[]
  /** The clocks that links to documents carry on. */
  readonly keep?: UrlParams
}

/** One rectangle of a layer: the authority's share over a stretch. */
export interface LayerBlock {
  readonly from: number
  readonly to: number
  readonly base: number
  readonly pct: DecimalText
  readonly height: number
  readonly isVoid: boolean
}

export interface Layer {
  readonly authority: Authority
  /** The upper edge of the layer. */
  readonly points: readonly StopPoint[]
  readonly blocks: readonly LayerBlock[]
}

/** Points over `[from, to)` that are in no total. */
export interface AsideStretch {
  readonly from: number
  readonly to: number
  /** The total at that time. */
  readonly base: number
  readonly points: readonly (DecimalText | null)[]
}

export interface AuthorityStackSeries {
  readonly layers: readonly Layer[]
  readonly suspended: readonly AsideStretch[]
  readonly unverified: readonly AsideStretch[]
  readonly from: number
  readonly to: number
  readonly max: number
  readonly marks: readonly EventMark[]
  readonly bands: readonly { readonly from: number; readonly to: number }[]
}

const shareOf = (step: DutyStep, authority: Authority): AuthorityShare | undefined =>
  step.shares.find((share) => share.authority.id === authority.id)

const heightIn = (step: DutyStep, authority: Authority): number => {
  const share = shareOf(step, authority)
  return share === undefined ? 0 : toCoordinate(share.pct)
}

const changesOf = (steps: readonly DutyStep[], authority: Authority): number =>
  steps.filter((step, index) => {
    const before = steps[index - 1]
    return before !== undefined && heightIn(before, authority) !== heightIn(step, authority)
  }).length

/** The steadiest authority lies at the bottom, so that what changes does so on level ground; ties go by palette slot. */
const stackOrder = (steps: readonly DutyStep[]): Authority[] => {
  const all = new Map(steps.flatMap(({ shares }) => shares.map(({ authority }) => [authority.id, authority])))
  return [...all.values()].sort(
    (a, b) => changesOf(steps, a) - changesOf(steps, b) || a.colour - b.colour || (a.id < b.id ? -1 : 1),
  )
}

/** Neighbours that are the same but for something else on their border are one block. */
const mergeBlocks = (blocks: readonly LayerBlock[]): LayerBlock[] =>
  blocks.reduce<LayerBlock[]>((merged, block) => {
    const last = merged.at(-1)
    const same = last !== undefined && last.to === block.from && last.base === block.base && last.height === block.height && last.isVoid === block.isVoid
    return same ? [...merged.slice(0, -1), { ...last, to: block.to }] : [...merged, block]
  }, [])

const layerOf = (steps: readonly DutyStep[], below: readonly Authority[], authority: Authority, stopOf: (step: DutyStep) => Stop): Layer => {
  const baseIn = (step: DutyStep): number => below.reduce((sum, one) => sum + heightIn(step, one), 0)
  return {
    authority,
    points: stepPoints(
      steps.map((step) => ({
        from: step.from,
        to: step.to,
        y: baseIn(step) + heightIn(step, authority),
        stop: shareOf(step, authority) === undefined ? null : stopOf(step),
      })),
    ),
    blocks: mergeBlocks(
      steps.flatMap((step): LayerBlock[] => {
        const share = shareOf(step, authority)
        if (share === undefined) return []
        const isVoid = share.legalState === 'void'
        return [{ from: epochDay(step.from), to: epochDay(step.to), base: baseIn(step), pct: share.pct, height: toCoordinate(share.pct), isVoid }]
      }),
    ),
  }
}

const sameAside = (a: readonly (DecimalText | null)[], b: readonly (DecimalText | null)[]): boolean => a.join() === b.join()

const asides = (steps: readonly DutyStep[], pick: (step: DutyStep) => readonly AsidePoints[]): AsideStretch[] =>
  steps.reduce<AsideStretch[]>((stretches, step) => {
    const points = pick(step).map(({ pct }) => pct)
    if (points.length === 0) return stretches
    const [last, base] = [stretches.at(-1), toCoordinate(step.duty.pct)]
    return last?.to === epochDay(step.from) && sameAside(last.points, points)
      ? [...stretches.slice(0, -1), { ...last, to: epochDay(step.to), base: Math.max(last.base, base) }]
      : [...stretches, { from: epochDay(step.from), to: epochDay(step.to), base, points }]
  }, [])

/** What the stack is drawn from. Pure. */
export const authorityStackSeries = ({ steps, max, marks, bands, documents, keep = {} }: AuthorityStackInput): AuthorityStackSeries => {
  const order = stackOrder(steps)
  const [first, last] = [steps[0], steps.at(-1)]
  const to = last === undefined ? 1 : epochDay(last.to)
  return {
    layers: order.map((authority, index) => layerOf(steps, order.slice(0, index), authority, (step) => dutyStop(step, documents, keep))),
    suspended: asides(steps, ({ suspended }) => suspended),
    unverified: asides(steps, ({ unverified }) => unverified),
    from: first === undefined ? 0 : epochDay(first.from),
    to,
    max,
    marks,
    bands: bands.map((band) => ({ from: epochDay(band.from), to: band.to === null ? to : epochDay(band.to) })),
  }
}
