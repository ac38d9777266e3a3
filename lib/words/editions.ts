import type { Change, Noun } from '../domain/record/change'

type Act = Change['act']

/** How records of each noun are called, one and several. */
export const nounWords: Record<Noun, { readonly one: string; readonly many: string }> = {
  economy: { one: 'economy', many: 'economies' },
  authority: { one: 'authority', many: 'authorities' },
  document: { one: 'document', many: 'documents' },
  event: { one: 'event', many: 'events' },
  measure: { one: 'measure', many: 'measures' },
  provision: { one: 'provision', many: 'provisions' },
  coverage: { one: 'coverage', many: 'coverages' },
  series: { one: 'series', many: 'series' },
  point: { one: 'point of a series', many: 'points of series' },
  commitment: { one: 'commitment', many: 'commitments' },
  position: { one: 'position', many: 'positions' },
  terms: { one: 'version of terms', many: 'versions of terms' },
  observation: { one: 'observation', many: 'observations' },
  assessment: { one: 'assessment', many: 'assessments' },
  'commitment-links': { one: 'links of a commitment', many: 'links of commitments' },
}

export const recordActWords: Record<Act, string> = { create: 'added', correct: 'corrected', retract: 'retracted' }

const counted = (count: number, noun: Noun): string => `${count} ${nounWords[noun][count === 1 ? 'one' : 'many']}`

/** Who made an edition: a person by name, the loader of the starting data, or somebody whose account is gone. */
export const whoWords = (name: string): string =>
  name.startsWith('system:') ? 'the starting data' : name.startsWith('person:') ? 'somebody without an account any more' : name

/** The words of the pages of editions and errata. */
export const editionWords = {
  title: 'Editions',
  headline: (count: number): string => `${count} ${count === 1 ? 'edition' : 'editions'}, each readable for ever.`,
  lede: 'An edition is what we had recorded when it was published. What an edition says never changes: a correction is a new record in a later one.',
  none: 'No edition has been published yet.',
  edition: (number: number): string => `Edition ${number}`,
  by: (authors: readonly string[]): string => `By ${authors.join(', ')}`,
  publishedBy: (publisher: string): string => `published by ${publisher}`,
  alone: (reason: string): string => `Published by its author alone. Reason given: ${reason}`,
  reverts: (number: number): string => `Undoes edition ${number}.`,
  /** An instant in UTC, to the minute: `2026-11-25 16:40 UTC`. */
  instant: (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`,
  changed: (changes: readonly { readonly noun: Noun; readonly act: Act; readonly count: number }[]): string =>
    changes.map(({ noun, act, count }) => `${counted(count, noun)} ${recordActWords[act]}`).join(', '),
  read: 'Read the site as of this edition',
  records: 'What it changed',
  recordsNote: (shown: number, total: number): string =>
    shown === total ? `${total} ${total === 1 ? 'record' : 'records'}.` : `The first ${shown} of ${total} records. All of them are in the API.`,
  all: 'All records of this edition (JSON)',
  facts: { authors: 'Authors', publisher: 'Publisher', publishedAt: 'Published', reason: 'Reason', changes: 'Changes' },
  record: (noun: Noun, key: string, act: Act): string => `${nounWords[noun].one} ${key}, ${recordActWords[act]}`,
  columns: { field: 'Field', before: 'Before', after: 'After' },
  nothing: 'nothing',
  affects: 'Affects',
  affectsNothing: 'No page of a measure or a commitment.',
} as const

export const errataWords = {
  title: 'Errata',
  headline: (count: number): string => (count === 0 ? 'No correction so far.' : `${count} ${count === 1 ? 'correction' : 'corrections'}.`),
  lede: 'What we had recorded and turned out wrong, what is recorded now, and why. Moving the day up to which a measure was looked at is not a correction.',
  after: (number: number): string => `Only those that came after edition ${number}.`,
  showAll: 'Show all',
  list: 'Corrections, newest first',
  columns: { field: 'Field', before: 'Was recorded', after: 'Is recorded now' },
  empty: 'Nothing that was published has been corrected or retracted.',
  hidden: (count: number): string =>
    count === 1 ? 'One correction that came later touches this page. What it changed' : `${count} corrections that came later touch this page. What they changed`,
  hiddenNone: (elsewhere: number): string =>
    `${elsewhere === 1 ? 'One correction came' : `${elsewhere} corrections came`} later, of nothing that this page shows.`,
  hiddenMore: (more: number, elsewhere: number): string =>
    [
      ...(more === 0 ? [] : [`${more} more touch this page.`]),
      ...(elsewhere === 0 ? [] : [`${elsewhere} ${elsewhere === 1 ? 'is' : 'are'} of other things.`]),
    ].join(' '),
  seeAll: 'See all corrections since',
} as const
