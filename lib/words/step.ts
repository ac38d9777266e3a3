import { formatDate, lastDay } from '../domain/format/date'
import { formatRate } from '../domain/format/rate'
import { assertNever } from '../domain/result'
import type { Rate } from '../domain/rate'
import type { RateState } from '../domain/measure/rate-period'
import type { Act, Provision } from '../domain/measure/provision'

/** A state with its rate in a word or two: `20 %`, `24 % suspended`, `none`. */
export const stateInShort = (state: RateState, rate: Rate | null): string => {
  const size = rate === null ? '' : formatRate(rate)
  switch (state) {
    case 'in-force':
      return size
    case 'suspended':
      return `${size} suspended`
    case 'unverified':
      return rate === null ? 'end not established' : `${size} due, not established`
    case 'none':
      return 'none'
    default:
      return assertNever(state)
  }
}

/** What a step that law has fixed would do: `24 % applies again`, `25 % begins`, `rises to 30 %`. */
export const fixedStep = (from: { state: RateState }, to: { state: RateState; rate: Rate | null }): string => {
  const size = to.rate === null ? 'the duty' : formatRate(to.rate)
  switch (to.state) {
    case 'none':
      return 'the duty ends'
    case 'suspended':
      return `${size} is suspended`
    case 'unverified':
      return `${size} falls due`
    case 'in-force':
      if (from.state === 'suspended') return `${size} applies again`
      return from.state === 'none' ? `${size} begins` : `the rate becomes ${size}`
    default:
      return assertNever(to.state)
  }
}

/** What an announcement would do: `set at 100 %`, `suspend`. */
export const announcedStep = (act: Act, rate: Rate | null): string => {
  switch (act) {
    case 'set':
      return rate === null || rate.kind === 'not-stated' ? 'a rate to be stated' : formatRate(rate)
    case 'suspend':
      return 'suspension'
    case 'reinstate':
      return 'return'
    case 'terminate':
      return 'end'
    case 'void':
      return 'voiding'
    case 'withdraw':
      return 'withdrawal'
    default:
      return assertNever(act)
  }
}

/** The days an announcement speaks of: `from 10 Nov 2026 through 9 Jan 2027`, or that it states none. */
export const announcedDays = ({ from, to }: Pick<Provision, 'from' | 'to'>): string => {
  const last = lastDay({ to })
  const parts = [...(from === null ? [] : [`from ${formatDate(from)}`]), ...(last === null ? [] : [`through ${formatDate(last)}`])]
  return parts.length === 0 ? 'no day stated' : parts.join(' ')
}
