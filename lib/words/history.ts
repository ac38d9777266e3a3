import { formatDate } from '../domain/format/date'
import { formatRate } from '../domain/format/rate'
import type { Provision } from '../domain/measure/provision'
import type { RatePeriod } from '../domain/measure/rate-period'
import { actWords } from './act'
import { legalStateWords } from './legal-state'
import { rateStateWords } from './rate-state'

const stateOf = ({ state, legalState, rate }: Pick<RatePeriod, 'state' | 'legalState' | 'rate'>): string => {
  const parts = [
    ...(rate === null ? [] : [formatRate(rate)]),
    ...(state === 'in-force' && rate !== null ? [] : [rateStateWords[state].label]),
    ...(legalState === 'void' && state !== 'none' ? [legalStateWords.void.label] : []),
  ]
  return parts.join(', ')
}

/** The words of one measure over time. */
export const historyWords = {
  /** `20 %`, `24 %, suspended`, `10 %, void`, `none` */
  state: stateOf,
  announced: ({ act, rate, from }: Provision) =>
    `announced: ${rate === null ? actWords[act].label : formatRate(rate)}${from === null ? ', no day stated' : ` from ${formatDate(from)}`}`,
  columns: { from: 'From', to: 'To', rate: 'Rate', state: 'State', document: 'Document' },
  table: (title: string) => `${title}: rate and state over time`,
} as const
