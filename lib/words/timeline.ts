import { formatDate, formatLongDate } from '../domain/format/date'
import type { PlainDate } from '../domain/plain-date'
import { certaintyOf, ENTRY_KINDS, type Certainty, type EntryKind, type TimelineEntry } from '../domain/timeline/entries'
import { changeSaid, changeWord } from './changes'
import { eventKindWords } from './event-kind'
import { announcedStep, fixedStep } from './step'
import type { Word } from './word'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const entries = (count: number): string => counted(count, 'entry', 'entries')

export const entryKindWords: Record<EntryKind, Word> = {
  event: { label: 'events', explanation: 'Meetings, rulings, deadlines and other dated happenings.' },
  announced: { label: 'announced', explanation: 'An announcement, or the withdrawal of one, became public. It is not law.' },
  enacted: { label: 'enacted', explanation: 'A legal instrument became public.' },
  'in-force': { label: 'in force', explanation: 'State or rate became another one.' },
  due: { label: 'due', explanation: 'Fixed by law or announced for a day to come, or fallen due without an established outcome.' },
}

const COUNTED: Record<EntryKind, (count: number) => string> = {
  event: (count) => counted(count, 'event', 'events'),
  announced: (count) => counted(count, 'announcement', 'announcements'),
  enacted: (count) => counted(count, 'act of law', 'acts of law'),
  'in-force': (count) => counted(count, 'step in force', 'steps in force'),
  due: (count) => `${count} due`,
}

/** What an entry is called in the list: an event by its kind, a step ahead by who fixed it. */
export const entryWord = (entry: TimelineEntry): Word => {
  if ('event' in entry) return eventKindWords[entry.event.kind]
  if ('change' in entry) return changeWord(entry.change)
  return entry.scheduled.standing === 'enacted'
    ? { label: 'due by law', explanation: 'Law has fixed this step for a day to come.' }
    : { label: 'due as announced', explanation: 'Announced for a day to come, and not law.' }
}

/** What is said of an entry after the name of its event or measure; empty where the name says it all. */
export const entrySaid = (entry: TimelineEntry): string => {
  if ('event' in entry) return entry.event.place ?? ''
  if ('change' in entry) return changeSaid(entry.change)
  const { scheduled } = entry
  return scheduled.standing === 'enacted' ? fixedStep(scheduled.from, scheduled) : announcedStep(scheduled.provision.act, scheduled.provision.rate)
}

/** The name of an entry: that of its event, or of its measure. */
export const entryName = (entry: TimelineEntry): string => ('event' in entry ? entry.event.title : entry.measure.title)

export const certaintyWords: Record<Certainty, Word> = {
  past: { label: 'happened', explanation: 'Its day had come on the day known.' },
  ahead: { label: 'ahead', explanation: 'Its day had not come on the day known.' },
  open: { label: 'not established', explanation: 'It fell due; nobody has established the outcome.' },
}

/** The words of the timeline. */
export const timelineWords = {
  title: 'Timeline',
  /** `9 events, 12 announcements, 20 acts of law, 14 steps in force.` */
  headline: (kinds: readonly EntryKind[], from: PlainDate, to: PlainDate) =>
    `${ENTRY_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => COUNTED[kind](count))
      .join(', ')}, from ${formatLongDate(from)} to ${formatLongDate(to)}.`,
  none: (from: PlainDate, to: PlainDate) => `Nothing matches from ${formatLongDate(from)} to ${formatLongDate(to)}.`,
  lede: 'One act can stand here three times: on the day it was announced, on the day its law became public, and on the day from which it is charged.',
  lanesTitle: 'Who did what, when',
  lanesSubtitle: 'a lane for each side and kind; a mark is what one document did on one day',
  /** What the lanes show, counted by certainty. */
  sentence: (all: readonly TimelineEntry[], knownOn: PlainDate) => {
    const of = (certainty: Certainty): number => all.filter((entry) => certaintyOf(entry, knownOn) === certainty).length
    const parts = [
      `${entries(of('past'))} happened by ${formatLongDate(knownOn)}`,
      ...(of('ahead') > 0 ? [`${counted(of('ahead'), 'lies', 'lie')} ahead of that day`] : []),
      ...(of('open') > 0 ? [`${of('open')} fell due and ${of('open') === 1 ? 'is' : 'are'} not established`] : []),
    ]
    return `${parts.join('; ')}.`
  },
  key: 'Filled: it happened. Hollow: it lies ahead of the day known. Hollow and dashed: it fell due and the outcome is not established.',
  knownLine: (day: string) => `known on ${day}`,
  separator: (knownOn: PlainDate) => `Up to here it had happened by ${formatLongDate(knownOn)}; what follows lay ahead.`,
  joint: 'Several sides',
  mark: (day: PlainDate, said: string) => `${formatDate(day)}: ${said}`,
  /** `12 measures, 9 set`; several things that one document did on one day. */
  several: (count: number, word: string, first: string) => `${count} measures ${word}, among them ${first}`,
  many: (count: number) => `${count} measures`,
  list: 'As a list',
  fields: { q: 'Words', kind: 'Kind', party: 'Side', authority: 'Authority', measure: 'Measure', from: 'From', to: 'To' },
  qHelp: 'In events, measures, documents',
  window: 'Days',
  windows: { event: (mark: string) => `around ${mark}`, year: 'the last year', all: 'all', own: 'own days' },
  view: 'Show as',
  views: { auto: 'both', list: 'list', lanes: 'lanes' },
  zoom: 'Zoom',
  zoomFrom: 'First day shown',
  zoomTo: 'Last day shown',
  columns: { on: 'Day', what: 'What happened', name: 'Event or measure', said: 'How', parties: 'Side', certainty: 'Certainty', documents: 'Rests on' },
  emptyAll: (knownOn: PlainDate) => `Nothing had been published by ${formatDate(knownOn)}. Choose a later day of knowledge.`,
  allDays: (count: number) => `On all days: ${entries(count)}`,
  wayOut: (filter: string, value: string, count: number) => `Without ${filter.toLowerCase()} “${value}”: ${entries(count)}`,
} as const
