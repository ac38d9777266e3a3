import { formatLongDate } from '@/lib/domain/format/date'
import type { HiddenFacts, LaterRecords } from '@/lib/domain/hidden'
import type { PlainDate } from '@/lib/domain/plain-date'

const counted = (count: number, one: string, many = one): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What is shown of the past, as a sentence: the day of knowledge, the edition, or both. */
const shown = (knownOn: PlainDate | null, edition: number | null, newest: number): string => {
  const day = knownOn === null ? [] : [`what had been published by ${formatLongDate(knownOn)}`]
  const recorded = edition === null ? [] : [`${knownOn === null ? '' : 'as recorded in '}edition ${edition} of ${newest}`]
  return `You see ${[...day, ...recorded].join(', ')}.`
}

/** What is left out of what is known now, counted by kind. */
const leftOut = ({ documents, provisions, points, events, commitmentFacts }: HiddenFacts): string => {
  const parts = [
    ...counted(documents, 'document', 'documents'),
    ...counted(provisions, 'provision', 'provisions'),
    ...counted(points, 'point of a series', 'points of series'),
    ...counted(events, 'event', 'events'),
    ...counted(commitmentFacts, 'fact of a commitment', 'facts of commitments'),
  ]
  return parts.length === 0 ? 'All that is known now is in it.' : `Known now and left out: ${joined(parts)}.`
}

/** What later editions did; null where their records came to nothing. */
const laterEditions = ({ created, corrected, retracted }: LaterRecords): string | null => {
  const parts = [...counted(created, 'added'), ...counted(corrected, 'corrected'), ...counted(retracted, 'retracted')]
  return parts.length === 0 ? null : `Records in later editions: ${joined(parts)}.`
}

/** The words of the three clocks. */
export const clockWords = {
  bar: 'Which days this page is about',
  inForceOn: 'In force on',
  before: 'before',
  after: 'after',
  knownOn: 'known on',
  edition: 'edition',
  change: 'change',
  formTitle: 'Change the days',
  inForceField: 'In force on',
  beforeField: 'Before',
  afterField: 'After',
  knownField: 'Known on',
  editionField: 'Edition',
  show: 'Show',
  inForceHelp: 'The day on which a rate is charged.',
  knownHelp: 'Only what had been published by this day. Empty: today.',
  editionHelp: (newest: number) =>
    newest === 1 ? 'Only edition 1 was published. Empty: the newest.' : `What we had recorded: 1 to ${newest}. Empty: the newest.`,
  shown,
  leftOut,
  laterEditions,
  changedSince: 'Show what changed since',
  correctedSince: 'What was corrected since',
  frozen: 'This address is frozen: it gives the same figures for ever.',
  toLive: 'Show the live page',
  backToNow: 'Show what is known now',
} as const
