import { formatLongDate } from '../domain/format/date'
import type { CountedAs } from '../domain/commitment/moved'
import type { PlainDate } from '../domain/plain-date'
import { countedList } from './commitment-pages'

/** The words of the commitments in a comparison. */
export const compareCommitmentsWords = {
  title: 'Commitments',
  note: 'All commitments between the two economies, whichever event they come from. What moved after the event need not have moved because of it.',
  empty: 'No commitment between the two economies was known on either day.',
  lanesTitle: 'What became of each commitment',
  lanesSubtitle: 'State of delivery by day, one lane a commitment; a triangle is a deadline. Hatched where a term ran out and nobody established what followed.',
  lanesSentence: (moved: number, same: number) => `${moved} moved between the two days, ${same} did not.`,
  unmoved: (count: number) => (count === 1 ? 'One that did not move' : `${count} that did not move`),
  deadline: (day: PlainDate, version: number) => `Deadline of version ${version}: ${formatLongDate(day)}`,
  lanesColumns: { commitment: 'Commitment', before: 'Before', after: 'After', since: 'Since', deadlines: 'Deadlines' },
  matrixTitle: 'Before and after, counted',
  matrixSubtitle: 'Rows: what a commitment counted as before. Columns: what it counts as after. Each number leads to the list of just these.',
  matrixSentence: (before: PlainDate, was: readonly (readonly [CountedAs, number])[], after: PlainDate, is: readonly (readonly [CountedAs, number])[]) =>
    `On ${formatLongDate(before)}: ${was.length === 0 ? 'none known' : countedList(was)}. On ${formatLongDate(after)}: ${is.length === 0 ? 'none known' : countedList(is)}.`,
  matrixColumns: { before: 'Before', after: 'After', count: 'Commitments' },
  movedTitle: 'What moved between the two days',
  movedSubtitle: 'Each answer that differs. A finding that says “no change” and days that count up are no move.',
  movedSentence: (count: number) => (count === 1 ? 'One commitment moved.' : `${count} commitments moved.`),
  movedColumns: { commitment: 'Commitment', axes: 'What differs', before: 'Before', after: 'After', documents: 'Rests on' },
  runwayTitle: 'What runs out when',
  runwaySubtitle: 'The term of each commitment as it stands, from the day shown as after. A later end that was only spoken of is hatched: only law extends the term of a restraint.',
  runwaySentence: (count: number, next: { title: string; on: PlainDate } | null) =>
    next === null ? `${count} terms; none has an end that is still to come.` : `${count} terms. Next to run out: ${next.title}, on ${formatLongDate(next.on)}.`,
  runwayColumns: { commitment: 'Commitment', from: 'Term from', lastDay: 'Last day', inWords: 'Spoken of', state: 'Delivery' },
  term: (lastDay: PlainDate) => `to ${formatLongDate(lastDay)}`,
  inWords: (day: PlainDate) => `spoken of: to ${formatLongDate(day)}`,
  gapTitle: 'Where the two accounts differ',
  gapSubtitle: 'The last word of each party on an amount, a deadline or a scope, where one gives a value and the other another or none.',
  gapSentence: (rows: number, drawn: number, [first, second]: readonly [string, string]) =>
    `${rows === 1 ? 'One field' : `${rows} fields`} on which the accounts differ. ${
      drawn === 0
        ? 'On none of them do both give a figure in the same unit, so there is nothing to draw: all are in the table.'
        : `${drawn === 1 ? 'One of them has' : `${drawn} of them have`} two figures in one unit, each drawn on a scale of its own from nought to the larger: ring ${first}, disc ${second}.`
    }`,
  gapTable: (rows: number) => (rows === 1 ? 'The one field, with both accounts' : `The ${rows} fields, with both accounts`),
  gapColumns: { commitment: 'Commitment', field: 'Field' },
} as const
