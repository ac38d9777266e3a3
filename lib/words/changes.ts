import type { ChangeSort, DatedChange } from '../domain/compare/changes-by-day'
import { formatDate } from '../domain/format/date'
import { formatRate } from '../domain/format/rate'
import type { PlainDate } from '../domain/plain-date'
import { actWords } from './act'
import { changeKindWords } from './change-kind'
import { announcedDays, stateInShort } from './step'
import type { Word } from './word'

const changes = (count: number): string => `${count} ${count === 1 ? 'change' : 'changes'}`

export const changeSortWords: Record<ChangeSort, Word> = {
  known: { label: 'became known', explanation: 'An announcement, or the withdrawal of one, became public. It is not law.' },
  enacted: { label: 'was enacted', explanation: 'A legal instrument became public.' },
  'in-force': { label: 'came into force', explanation: 'State or rate became another one, or fell due to and was not established.' },
}

/** What stands instead where nobody has established that it came. */
const FELL_DUE: Word = { label: 'fell due', explanation: 'Due by law on this day; the outcome is not established.' }

/** How a change is called: a step that only fell due is never said to have come into force. */
export const changeWord = (change: DatedChange): Word =>
  change.sort === 'in-force' && change.step.kind === 'unverified' ? FELL_DUE : changeSortWords[change.sort]

/** What happened to the measure, in a line. */
export const changeSaid = (change: DatedChange): string => {
  if (change.sort === 'in-force') {
    const { kind, before, after } = change.step
    return `${changeKindWords[kind].label}, ${stateInShort(before.state, before.rate)} → ${stateInShort(after.state, after.rate)}`
  }
  const { act, rate } = change.provision
  return `${actWords[act].label}${rate === null ? '' : ` at ${formatRate(rate)}`}, ${announcedDays(change.provision)}`
}

/** The words of the page of changes. */
export const changesWords = {
  title: 'Changes',
  headline: (count: number, year: string) => `${changes(count)} in ${year}.`,
  none: 'No change matches.',
  lede: 'What became known, what was enacted and what came into force are three things, and often three days: one act can stand here on each of them.',
  fields: { kind: 'What happened', imposedBy: 'Imposed by', year: 'Year' },
  newest: 'the newest with changes',
  columns: { on: 'Day', sort: 'What happened', measure: 'Measure', what: 'How', document: 'Document' },
  emptyAll: (knownOn: PlainDate) => `Nothing had been published by ${formatDate(knownOn)}. Choose a later day of knowledge.`,
  wayOut: (filter: string, value: string, count: number) => `Without ${filter.toLowerCase()} “${value}”: ${changes(count)}`,
} as const
