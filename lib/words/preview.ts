import { formatLongDate } from '../domain/format/date'
import type { PlainDate } from '../domain/plain-date'

/** The words of the preview of a changeset. */
export const previewWords = {
  title: 'What readers will see',
  lede: (edition: number, today: PlainDate): string =>
    `The changeset as edition ${edition}, on ${formatLongDate(today)}. It was published to draw this page and undone at once: nothing of it is public.`,
  back: 'Back to the changeset',
  choose: 'Which page',
  page: 'Page',
  show: 'Show it',
  kind: { measures: 'Measure', commitments: 'Commitment', compare: 'Comparison' },
  noPage: 'It changes no measure, commitment or comparison that readers could look at.',
  refused: 'There is no preview yet',
  today: 'Today',
  then: 'With the changes',
  /** A figure of one side, so that both have names of their own. */
  titled: (side: string, title: string): string => `${side}: ${title}`,
  noneToday: 'Readers have no such page today.',
  noneThen: 'Readers will have no such page any more.',
  noFigure: 'No such figure.',
  differences: 'What differs',
  differencesNote: (shown: number, total: number): string =>
    shown === total ? `${total} ${total === 1 ? 'entry differs' : 'entries differ'} in the tables of the page.` : `The first ${shown} of ${total} entries that differ.`,
  nothingDiffers: 'No figure of this page changes.',
  same: (titles: readonly string[]): string => `The same as today: ${titles.join(', ')}.`,
  row: 'the whole row',
  nothing: 'nothing',
  columns: { figure: 'Figure', row: 'Row', column: 'Column', before: 'Today', after: 'With the changes' },
} as const
