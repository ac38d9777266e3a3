import type { Claim } from '@/components/charts/dumbbell/claim-rows'
import type { FigureChart } from '@/components/figure/figure-chart'
import { sameUnitFigures } from '@/lib/domain/commitment/stated-number'
import type { UrlParams } from '@/lib/paths'
import { fieldWords } from '@/lib/words/commitment-axes'
import type { Gap } from './tables/compare-commitments'

/** The gaps that can be drawn: both parties give a figure, and in the same unit. */
export const claimsOf = (gaps: readonly Gap[]): Claim[] =>
  gaps.flatMap(({ file: { commitment }, field, first, second }) => {
    const [one, other] = [first?.value ?? null, second?.value ?? null]
    const both = one === null || other === null ? null : sameUnitFigures(one, other)
    return both === null ? [] : [{ commitmentId: commitment.id, title: `${commitment.title}: ${fieldWords[field].toLowerCase()}`, ...both }]
  })

/** One party's figures against the other's; null where no field has two that could stand on one scale. */
export const claimsChart = (claims: readonly Claim[], parties: readonly [string, string], keep: UrlParams): FigureChart | null =>
  claims.length === 0 ? null : { kind: 'claims', input: { claims, parties, keep } }
