import type { AsidePoints, DutyStep } from '@/lib/domain/compare/duty-steps'
import { formatPeriod } from '@/lib/domain/format/date'
import { dutyWords } from '@/lib/words/duty'
import type { UrlParams } from '@/lib/paths'
import { documentsOn, hrefOn, type PointDocument } from './point-document'
import type { Stop } from './stop'

const pctsOf = (points: readonly AsidePoints[]) => points.map(({ pct }) => pct)

/** What a step of the country-wide duty says of itself: the total, its parts, and what is in no total. */
export const dutyStop = (step: DutyStep, documents: readonly PointDocument[], keep: UrlParams): Stop => ({
  title: formatPeriod(step),
  lines: [
    step.duty.unquantified.length > 0 ? dutyWords.noTotal : dutyWords.total(step.duty.pct),
    ...step.shares.map(({ authority, pct, legalState }) => dutyWords.share(authority.title, pct, legalState === 'void')),
    ...(step.suspended.length > 0 ? [dutyWords.suspended(pctsOf(step.suspended))] : []),
    ...(step.unverified.length > 0 ? [dutyWords.unverified(pctsOf(step.unverified))] : []),
    ...documentsOn(documents, step.from).map(({ name }) => name),
  ],
  href: hrefOn(documents, step.from, keep),
})
