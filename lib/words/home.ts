import { formatDate, lastDay } from '../domain/format/date'
import { formatDays } from '../domain/format/days'
import type { PlainDate } from '../domain/plain-date'

/** The words of the front page. */
export const homeWords = {
  lists: 'Duties on particular lists of goods come on top and are shown',
  listsLink: 'list by list',
  after: 'Changed after the meeting is not the same as changed because of it.',
  dutySubtitle: 'country-wide additional duty, per cent of customs value',
  averagesTitle: 'Published averages',
  averagesSubtitle: 'average tariff, per cent of import value; each by its own method, so that levels differ',
  averagesSentence: 'Averages weigh every duty and list by trade. They are points that others published, never duties, and are not added to anything.',
  allSeries: 'All series, and where they disagree',
  deltas: (event: string) => `Before and after ${event}`,
  days: (before: PlainDate, after: PlainDate) => `${formatDate(before)} against ${formatDate(after)}.`,
  largestCut: 'Largest single cut',
  heldBack: 'Held back, all goods',
  noCut: 'No duty was cut in force.',
  onAllGoods: (direction: string) => `${direction}, all goods`,
  noneOnAllGoods: 'no duty on all goods changed',
  stepDates: (inForceFrom: PlainDate | null, lag: number | null) =>
    [
      ...(inForceFrom === null ? [] : [`in force ${formatDate(inForceFrom)}`]),
      ...(lag === null ? [] : [`${formatDays(lag)} after it was first announced`]),
    ].join(', '),
  listsChanged: (clauses: readonly string[]) => `On lists of goods ${clauses.join('; ')}.`,
  heldUntil: (to: PlainDate | null) => {
    const last = lastDay({ to })
    return last === null ? 'without an end date' : `through ${formatDate(last)}`
  },
  now: 'now',
  points: 'points',
  nothingHeld: 'Nothing on all goods was held back.',
  wholeComparison: 'The whole comparison',
  latest: 'What changed last',
  announced: 'announced',
  ends: 'Where knowledge stops',
  law: (name: string, measures: number) => `${name}, ${measures} duties looked at through`,
  neverLooked: 'not looked at yet',
  endsNote: 'After these days a change that only the calendar would bring is shown',
  endsHatched: 'hatched',
  endsTotal: ', and counted in no total.',
  seriesEnd: 'Newest published average',
  commitments: {
    title: 'Commitments',
    note: (event: string) => `By what they count as, on the day before ${event} and on the day shown. Each number leads to its list.`,
    none: 'No commitment was known by then.',
    state: 'Counts as',
    before: 'Before',
    now: 'Day shown',
    moved: 'Moved last',
    expiring: 'Runs out next',
    nothingExpires: 'No term that is known has an end still to come.',
  },
} as const
