import { formatDate, formatLongDate } from '../domain/format/date'
import { formatDelta } from '../domain/format/rate'
import type { DecimalText } from '../domain/decimal-text'
import type { PlainDate } from '../domain/plain-date'
import { capitalize } from './duty-sentences'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const duties = (count: number): string => counted(count, 'duty', 'duties')

const changedOf = (count: number, changed: number): string => {
  if (count === 1) return changed === 1 ? 'the duty chosen changed' : 'the duty chosen is the same'
  return `of ${duties(count)} ${changed === 0 ? 'none' : changed} changed`
}

/** How many of each noun are chosen. */
export interface Counts {
  readonly measures: number
  readonly series: number
  readonly events: number
}

/** The words of a view of the reader's own choice. */
export const exploreWords = {
  title: 'Own view',
  question: 'Which duties, averages and events do you want to hold against each other?',
  /** `Of 5 duties 2 changed between 29 October 2025 and 29 November 2025; 3 published series; 1 event.` */
  headline: ({ measures, series, events }: Counts, changed: number, before: PlainDate, after: PlainDate) => {
    const parts = [
      ...(measures > 0 ? [`${changedOf(measures, changed)} between ${formatLongDate(before)} and ${formatLongDate(after)}`] : []),
      ...(series > 0 ? [`${series} published series`] : []),
      ...(events > 0 ? [counted(events, 'event', 'events')] : []),
    ]
    return `${capitalize(parts.join('; '))}.`
  },
  noneShown: 'Nothing of what is chosen is of this direction.',
  lede: 'Only duties on all goods of one direction are added up. Lists of goods overlap and stay apart; averages are published by others, each by its own method.',
  outside: (titles: readonly string[]) => `Chosen, and not of the direction shown: ${titles.join('; ')}.`,
  anyDirection: 'Show every direction',
  notThere: (titles: readonly string[]) => ` On neither day there: ${titles.join('; ')}.`,

  sumTitle: (direction: string, chosen: number) => `${direction}: ${chosen} duties on all goods together`,
  sumSubtitle: (chosen: number, known: number) =>
    chosen === known
      ? 'all known duties on all goods of this direction, per cent of customs value'
      : `${chosen} of the ${known} known duties on all goods of this direction, per cent of customs value`,
  sumsTitle: 'Duties on all goods together',
  sumsSubtitle: 'only those chosen, a row for each direction; per cent of customs value, differences in percentage points',
  sumsSentence: (rows: readonly { readonly title: string; readonly deltaPp: DecimalText }[]) =>
    `${rows.map(({ title, deltaPp }) => `${title}: ${formatDelta(deltaPp)}`).join('; ')}.`,
  sumColumns: { direction: 'Direction', madeOf: 'Made of', before: 'Before', after: 'After', difference: 'Difference' },
  historySubtitle: 'per cent of customs value; filled while in force, hollow while suspended, hatched where not established',
  listsTitle: (imposer: string) => `Lists of goods, imposed by ${imposer}`,
  changesTitle: 'Each duty on the two days',
  changesSubtitle: (before: PlainDate, after: PlainDate) =>
    `${formatDate(before)} against ${formatDate(after)}; per cent of customs value, differences in percentage points`,
  averagesTitle: (quantity: string, part: number) => `${capitalize(quantity)}${part === 0 ? '' : `, continued`}`,
  averagesSubtitle: 'per cent; what each series measures and how stands below the chart',
  seriesTitle: 'Each series on the two days',
  seriesSubtitle: 'the last value that was given by each day; the difference, in percentage points, is between the days given, which may lie long before the days chosen',
  /** How many series moved, and how many say nothing newer. */
  seriesSentence: (count: number, moved: number) => {
    if (moved === count) return `${counted(count, 'series gives', 'series give')} a newer value for the second day.`
    const still = count - moved
    return `${moved === 0 ? '' : `${counted(moved, 'series gives', 'series give')} a newer value for the second day; `}${counted(still, 'has', 'have')} none, so no difference is known.`
  },
  seriesColumns: {
    series: 'Series', quantity: 'Quantity', before: 'Before', beforeOn: 'given for', after: 'After', afterOn: 'given for', difference: 'Difference', method: 'Definition',
  },
  eventsTitle: 'Events',
  eventsSubtitle: 'they mark the charts; near is not because of',
  eventsSentence: (count: number) => `${counted(count, 'event', 'events')} in order of day.`,
  beforeMark: (day: PlainDate) => `before: ${formatDate(day)}`,

  chosen: 'Chosen',
  without: (title: string) => `Leave out ${title}`,
  change: 'Change the choice',
  form: 'What to show',
  measures: (imposer: string) => `Duties of ${imposer}`,
  series: (imposer: string) => `Series on duties of ${imposer}`,
  events: (year: string) => `Events of ${year}`,
  group: (title: string, count: number, chosen: number) => `${title} (${count}${chosen === 0 ? '' : `, ${chosen} chosen`})`,
  fields: { before: 'Before', after: 'After', imposedBy: 'Imposed by', target: 'On goods of', unit: 'Unit' },
  units: { pct: 'per cent', pp: 'difference in points' },
  show: 'Show',
  clear: 'Start anew',
  examples: 'Or start from one of these',
  exampleSum: (direction: string, count: number, event: string) => `${direction}: the ${counted(count, 'duty', 'duties')} on all goods around ${event}`,
  exampleSeries: (direction: string, count: number) => `${direction}: ${count} published averages side by side`,
  exampleLists: (imposer: string, count: number, event: string) => `${capitalize(imposer)}: ${count} lists of goods that changed after ${event}`,
} as const
