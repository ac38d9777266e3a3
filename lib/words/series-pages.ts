import { formatDate } from '../domain/format/date'
import { formatDelta, formatPoints } from '../domain/format/rate'
import type { Disagreement } from '../domain/series/disagreements'
import { absDecimal, compareDecimals, type DecimalText } from '../domain/decimal-text'
import type { PlainDate } from '../domain/plain-date'

const series = (count: number): string => `${count} published series`

/** The words of the list of published averages and of the page of one. */
export const seriesPageWords = {
  title: 'Series',
  headline: (count: number, known: number) =>
    count === known ? `${series(known)} are known.` : `${count} of ${series(known)} match.`,
  none: (known: number) => `None of the ${series(known)} known matches.`,
  lede: 'Each is made by its own method, stated beside it, so that levels differ. They are points that others published, never duties, and are not added to anything.',
  fields: { imposedBy: 'Imposed by', target: 'On goods of', quantity: 'Quantity' },
  figureTitle: (direction: string, quantity: string) => `${direction}: ${quantity}`,
  subtitle: 'per cent; the unit of each series stands below with its method',
  sentence: 'Nothing is known between the points, so nothing joins them. The day is the one that the publisher gives.',
  list: 'All of them',
  listNote: (fewest: number) => `Those of one direction and quantity share a chart above, unless together they have fewer than ${fewest} points.`,
  columns: { series: 'Series', direction: 'Direction', quantity: 'Quantity', publisher: 'Publisher', points: 'Points', newest: 'Newest' },
  direction: (imposer: string, target: string) => `${imposer} on ${target}`,
  disagreeTitle: 'Where two of them give the same day',
  disagreeNote: 'Only series of one direction and one quantity, each with its own method. The difference is the second less the first, in percentage points.',
  disagreeNone: 'No two series of one direction and quantity give a value for the same day.',
  /** The widest of the differences, in a sentence. */
  disagreeSentence: (rows: readonly Disagreement[]) => {
    const [widest] = [...rows].sort((a, b) => compareDecimals(absDecimal(b.differencePp), absDecimal(a.differencePp)))
    if (widest === undefined) return ''
    const days = rows.length === 1 ? 'One day is given twice' : `${rows.length} days are given twice`
    return `${days}; at the widest, on ${formatDate(widest.on)}, ${widest.first.series.publisher} and ${widest.second.series.publisher} lie ${formatPoints(absDecimal(widest.differencePp))} apart.`
  },
  disagreeColumns: { on: 'Day', first: 'One', firstValue: 'gives', second: 'The other', secondValue: 'gives', difference: 'Difference' },
  differenceUnit: 'percentage points',
  difference: (pp: DecimalText) => formatDelta(pp),
  emptyAll: (knownOn: PlainDate) => `No series had been published by ${formatDate(knownOn)}. Choose a later day of knowledge.`,
  wayOut: (filter: string, value: string, count: number) => `Without ${filter.toLowerCase()} “${value}”: ${count} series`,
  facts: { quantity: 'Quantity', unit: 'Unit', method: 'Method', publisher: 'Publisher', days: 'Days given' },
  days: (points: number, first: PlainDate, last: PlainDate) =>
    points === 1 ? formatDate(first) : `${points}, from ${formatDate(first)} to ${formatDate(last)}`,
  oneTitle: 'Points',
  pointColumns: { on: 'Day', value: 'Value', document: 'Given by', note: 'Note' },
  pointsNote: 'Where a later document gives another value for a day, the later one stands here.',
  siblings: 'Others of the same direction and quantity',
} as const
