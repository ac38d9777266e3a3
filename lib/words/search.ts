import type { FoundKind } from '../domain/search'

const records = (count: number): string => `${count} ${count === 1 ? 'record' : 'records'}`

const headline = (q: string, total: number, similar: boolean): string => {
  if (total === 0) return `Nothing known holds \u201c${q}\u201d.`
  if (similar) return `Nothing known holds \u201c${q}\u201d as written; ${records(total)} hold similar words.`
  return total === 1 ? `1 record holds \u201c${q}\u201d.` : `${records(total)} hold \u201c${q}\u201d.`
}

/** The words of the search: its page, and the palette that opens over any page. */
export const searchWords = {
  title: 'Search',
  question: 'What do you look for?',
  field: 'Words, an id, a citation or a code of goods',
  help: 'All words must be held. The last may be the beginning of one; \u201cquoted words\u201d stand together; a minus leaves out.',
  find: 'Search',
  headline,
  best: (shown: number, total: number) => `These ${shown} of ${total} fit best. Add a word to narrow them down.`,
  kinds: { measure: 'Measures', commitment: 'Commitments', event: 'Events', document: 'Documents', series: 'Series' } satisfies Record<FoundKind, string>,
  inKind: (kind: string, count: number) => `${kind} (${count})`,
  examples: 'What can be found',
  known: { measure: 'measures', commitment: 'commitments', event: 'events', document: 'documents', series: 'series' } satisfies Record<FoundKind, string>,
  example: (count: number, known: string) => `${count} ${known}, for example`,
  codes: 'Measures by a code of goods, for example',
  none: 'Try fewer or other words, the beginning of a word, or the first digits of a code.',
  noneNow: 'Search all that is known now',
  browse: 'Or go through the lists:',
  shortcuts: { most: 'Ctrl K', apple: '\u2318 K' },
  palette: 'Search everything',
  waiting: 'Searching \u2026',
  failed: 'The search did not answer. Press Enter to open its page instead.',
  nothing: (q: string) => `Nothing known holds \u201c${q}\u201d.`,
  found: (shown: number, total: number, similar: boolean) =>
    `${shown === total ? records(total) : `${shown} of ${records(total)}`}${similar ? ' with similar words' : ''}`,
  all: (q: string) => `See all results for \u201c${q}\u201d`,
  keys: 'Arrows choose, Enter opens, Escape closes',
  close: 'Close',
} as const
