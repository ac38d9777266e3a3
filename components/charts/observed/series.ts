import type { Basis } from '@/lib/domain/commitment/commitment'
import type { DecimalText } from '@/lib/domain/decimal-text'
import { formatDate } from '@/lib/domain/format/date'
import { formatDecimal, toCoordinate } from '@/lib/domain/format/number'
import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import { paths, type UrlParams } from '@/lib/paths'
import { basisName } from '@/lib/words/timeliness'
import type { EventMark } from '../marks'
import type { StopPoint } from '../stop'

/** A running total with the last day that it counts. */
export interface ObservedTotal {
  readonly lastDay: PlainDate
  readonly value: DecimalText
  readonly documentId: string | null
}

/** The running totals of one basis, in order of the day. */
export interface ObservedBasis {
  readonly basis: Basis | null
  readonly totals: readonly ObservedTotal[]
}

export interface ObservedInput {
  readonly bases: readonly ObservedBasis[]
  /** Amounts undertaken, each once. */
  readonly targets: readonly DecimalText[]
  readonly unit: string
  /** The start of the term, every deadline, and the event. */
  readonly marks: readonly EventMark[]
  /** The clocks that links to documents carry on. */
  readonly keep?: UrlParams
}

/** A dash and a shape for each basis: the same goods counted at different moments look different without any colour. */
export const BASIS_DASHES: readonly (readonly number[])[] = [[], [6, 4], [2, 3], [9, 3, 2, 3], [1, 4], [12, 4]]
export const BASIS_SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross'] as const

export interface ObservedLine {
  readonly id: string
  readonly label: string
  readonly dash: readonly number[]
  readonly shape: (typeof BASIS_SHAPES)[number]
  readonly points: readonly StopPoint[]
}

export interface ObservedSeries {
  readonly lines: readonly ObservedLine[]
  readonly targets: readonly { readonly y: number; readonly label: string }[]
  readonly from: number
  readonly to: number
  readonly max: number
  readonly unit: string
  readonly marks: readonly EventMark[]
}

/** Room in days before the first and after the last thing drawn. */
const MARGIN = 10

/** What the chart of what was observed against what was undertaken is drawn from. Pure. */
export const observedSeries = ({ bases, targets, unit, marks, keep = {} }: ObservedInput): ObservedSeries => {
  const days = [...bases.flatMap(({ totals }) => totals.map(({ lastDay }) => epochDay(lastDay))), ...marks.map(({ on }) => epochDay(on))]
  const values = [...bases.flatMap(({ totals }) => totals.map(({ value }) => value)), ...targets].map(toCoordinate)
  return {
    lines: bases.map(({ basis, totals }, index) => ({
      id: basis ?? 'none',
      label: basisName(basis),
      dash: BASIS_DASHES[index % BASIS_DASHES.length] ?? [],
      shape: BASIS_SHAPES[index % BASIS_SHAPES.length] ?? 'circle',
      points: totals.map(({ lastDay, value, documentId }) => ({
        x: epochDay(lastDay),
        y: toCoordinate(value),
        stop: {
          title: formatDate(lastDay),
          lines: [`${basisName(basis)}: ${formatDecimal(value)} ${unit}`],
          href: documentId === null ? null : paths.source(documentId, keep),
        },
      })),
    })),
    targets: targets.map((value) => ({ y: toCoordinate(value), label: `${formatDecimal(value)} ${unit} undertaken` })),
    from: (days.length === 0 ? 0 : Math.min(...days)) - MARGIN,
    to: (days.length === 0 ? 1 : Math.max(...days)) + MARGIN,
    max: Math.max(0, ...values) * 1.05,
    unit,
    marks,
  }
}
