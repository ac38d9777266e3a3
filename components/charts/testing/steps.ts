import type { DutyStep } from '@/lib/domain/compare/duty-steps'
import { decimalText } from '@/lib/domain/decimal-text'
import { plainDate } from '@/lib/domain/plain-date'

interface Given {
  /** Per cent by authority id. */
  readonly shares?: Readonly<Record<string, string>>
  readonly isVoid?: boolean
  readonly total: string
  readonly suspended?: readonly string[]
  readonly unverified?: readonly string[]
  readonly unquantified?: readonly string[]
}

const aside = (points: readonly string[]) => points.map((pct, index) => ({ measureId: `aside-${index}`, pct: decimalText(pct) }))

/** A step of a country-wide duty, made up. */
export const step = (from: string, to: string, given: Given): DutyStep => ({
  from: plainDate(from),
  to: plainDate(to),
  duty: { pct: decimalText(given.total), counted: [], unverified: [], unquantified: given.unquantified ?? [] },
  shares: Object.entries(given.shares ?? {}).map(([id, pct], index) => ({
    authority: { id, title: id, additional: true, colour: index + 1 },
    pct: decimalText(pct),
    legalState: given.isVoid === true ? 'void' : 'valid',
  })),
  suspended: aside(given.suspended ?? []),
  unverified: aside(given.unverified ?? []),
})
