import type { DecimalText } from '@/lib/domain/decimal-text'
import { formatDecimal, toCoordinate } from '@/lib/domain/format/number'
import { paths, type UrlParams } from '@/lib/paths'
import type { DumbbellRow } from './series'

/** One field of a commitment on which each party gives a figure in the same unit. */
export interface Claim {
  readonly commitmentId: string
  /** The commitment, with the field. */
  readonly title: string
  readonly unit: string
  /** In the order of the parties. */
  readonly figures: readonly [DecimalText, DecimalText]
}

export interface ClaimsInput {
  readonly claims: readonly Claim[]
  /** The two parties by name: the first has the ring, the second the disc. */
  readonly parties: readonly [string, string]
  /** The clocks that links to commitments carry on. */
  readonly keep?: UrlParams
}

/** The rows of a chart of claims, in the order given. Pure. */
export const claimRows = ({ claims, parties: [first, second], keep = {} }: ClaimsInput): DumbbellRow[] =>
  claims.map(({ commitmentId, title, unit, figures: [one, other] }) => {
    const named = unit === '' ? title : `${title}, ${unit}`
    return {
      key: `${commitmentId} ${title}`,
      title: named,
      href: paths.commitment(commitmentId, keep),
      party: 'first',
      before: { pct: toCoordinate(one), isHeld: false },
      after: { pct: toCoordinate(other), isHeld: false },
      outcome: `${formatDecimal(one)} and ${formatDecimal(other)}`,
      spoken: `${named}: ${first} ${formatDecimal(one)}, ${second} ${formatDecimal(other)}`,
    }
  })

/** The end of a row's own scale: the larger of its two figures. */
export const topOf = ({ before, after }: DumbbellRow): number => Math.max(before?.pct ?? 0, after?.pct ?? 0) || 1
