import type { CommitmentKind } from '../domain/commitment/commitment'
import type { Timeliness } from '../domain/commitment/timeliness'
import { basisWords, noBasis, timelinessWords } from './commitment-axes'

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** How one version stands against its deadline on one basis, in short: `20 days late`, `39 days early`, `awaiting data`. */
export const timelinessShort = ({ result, days: signed }: Pick<Timeliness, 'result' | 'days'>): string => {
  switch (result) {
    case 'early':
      return `${days(-signed)} early`
    case 'late':
      return `${days(signed)} late`
    case 'overdue':
      return `${days(signed)} overdue`
    case 'not-due':
      return signed === 0 ? 'due that day' : `due in ${days(-signed)}`
    default:
      return timelinessWords[result].label
  }
}

/** What a quantity was counted at, in words. */
export const basisName = (basis: Timeliness['basis']): string => (basis === null ? noBasis : basisWords[basis].label)

/** One row in full: `Version 1, booked: 20 days late`. */
export const timelinessLine = (row: Timeliness): string =>
  `Version ${row.version}${row.basis === null ? '' : `, ${basisName(row.basis)}`}: ${timelinessShort(row)}`

const MEASURED = {
  nothing: 'Nothing of it has a last day that it could be held against.',
  restraint: 'A restraint is kept, not delivered: its deadline is the end of its term, so it is never early or late.',
  matter: 'Nobody undertook anything, so there is no day to be held against.',
  counted:
    'Each version’s last day against the last day of the first running total that reached the amount, on each basis by itself. A moved deadline does not erase the first.',
  found: 'Each version’s last day against the day of the first finding that it was fulfilled, since no amount was undertaken that could be counted.',
  uncounted: 'Each version’s last day against the day shown, since nothing has been counted yet.',
} as const

/** What early and late are measured against, and what the bases that appear were counted at. */
export const timelinessNote = (kind: CommitmentKind, rows: readonly Timeliness[]): string => {
  if (kind !== 'delivery') return MEASURED[kind]
  if (rows.length === 0) return MEASURED.nothing
  const bases = [...new Set(rows.flatMap(({ basis }) => basis ?? []))].map((basis) => `${basisWords[basis].label}: ${basisWords[basis].explanation}`)
  if (bases.length > 0) return [MEASURED.counted, ...bases].join(' ')
  return rows.some(({ result }) => ['early', 'on-time', 'late'].includes(result)) ? MEASURED.found : MEASURED.uncounted
}
