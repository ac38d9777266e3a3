import { formatDate, formatLongDate } from '../domain/format/date'
import type { PlainDate } from '../domain/plain-date'
import type { RateState } from '../domain/measure/rate-period'

const STATE_ORDER: readonly RateState[] = ['in-force', 'suspended', 'unverified', 'none']

const COUNTED: Record<RateState, string> = {
  'in-force': 'in force',
  suspended: 'suspended',
  unverified: 'with an outcome not established',
  none: 'not charged',
}

const counted = (states: readonly RateState[]): string =>
  STATE_ORDER.map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${COUNTED[state]}`)
    .join(', ')

/** The words of the list of measures. */
export const measuresWords = {
  title: 'Measures',
  /** `54 duties are known: 29 in force, 2 suspended, 23 not charged.` */
  headline: (states: readonly RateState[], known: number, on: PlainDate) =>
    states.length === known
      ? `${known} duties and plans are known. On ${formatLongDate(on)}: ${counted(states)}.`
      : `${states.length} of ${known} duties and plans match. On ${formatLongDate(on)}: ${counted(states)}.`,
  none: (known: number) => `None of the ${known} duties and plans known matches.`,
  lede: 'A duty is one economy’s charge on another’s goods under one authority. Lists of goods overlap, so only duties on all goods are ever added up.',
  fields: {
    q: 'Words',
    imposedBy: 'Imposed by',
    target: 'On goods of',
    authority: 'Authority',
    scope: 'Goods',
    state: 'State on the day',
    sort: 'Sort by',
  },
  qHelp: 'In title, goods, codes or headings',
  sorts: { scope: 'economy and authority', title: 'title', rate: 'rate, highest first', from: 'latest step first' },
  table: 'Measures with their state',
  columns: { duty: 'Duty', authority: 'Authority', state: 'State', rate: 'Rate', from: 'Since', documents: 'Rests on' },
  on: 'on',
  more: (count: number) => `and ${count} more`,
  announced: (count: number) => (count === 1 ? '1 announced' : `${count} announced`),
  emptyAll: (knownOn: PlainDate) => `Nothing had been published by ${formatDate(knownOn)}. Choose a later day of knowledge.`,
  wayOut: (filter: string, value: string, count: number) =>
    `Without ${filter.toLowerCase()} “${value}”: ${count} ${count === 1 ? 'duty' : 'duties'}`,
} as const
