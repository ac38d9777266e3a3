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
