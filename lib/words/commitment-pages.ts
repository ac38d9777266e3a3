import { formatDate, formatLongDate } from '../domain/format/date'
import type { CountedAs } from '../domain/commitment/moved'
import type { PlainDate } from '../domain/plain-date'
import { countedAsWords } from './delivery'

/** `5 in force, 3 fulfilled, 7 with an outcome not established`. */
export const countedList = (counts: readonly (readonly [CountedAs, number])[]): string =>
  counts.map(([counted, count]) => `${count} ${counted === 'not-established' ? 'with an ' : ''}${countedAsWords[counted].label}`).join(', ')

/** The words of the list of commitments. */
export const commitmentsWords = {
  title: 'Commitments',
  headline: (shown: number, known: number, on: PlainDate) =>
    shown === known ? `${known} commitments are known on ${formatLongDate(on)}.` : `${shown} of ${known} commitments match on ${formatLongDate(on)}.`,
  counted: (counts: readonly (readonly [CountedAs, number])[]) => `They count as: ${countedList(counts)}.`,
  wasNote: (was: CountedAs, on: PlainDate) => `Only what counted as “${countedAsWords[was].label}” on ${formatLongDate(on)}.`,
  none: (known: number) => `None of the ${known} commitments known matches.`,
  lede: 'One undertaking by one party to another, from an event. Six answers, never one word: what both parties say, what can be checked, what was done, against which deadline, how firmly it is known, and how recently it was looked at.',
  fields: {
    q: 'Words', event: 'From event', party: 'Owed by', between: 'Between', category: 'Category', delivery: 'Delivery', outcome: 'Outcome', was: 'Counted before as', wasOn: 'On the day', agreement: 'Agreement', sort: 'Sort by',
  },
  qHelp: 'In title or undertaking',
  sorts: { event: 'newest event first', title: 'title', delivery: 'state of delivery', since: 'latest finding first' },
  outcomes: { established: 'established', 'not-established': 'not established' },
  table: 'Commitments with their six answers',
  columns: {
    commitment: 'Commitment', parties: 'Owed by and to', category: 'Category', agreement: 'Agreement', verifiability: 'Can be checked', delivery: 'Delivery',
    timeliness: 'Against each deadline', confidence: 'Confidence', freshness: 'Looked at', since: 'Since',
  },
  noReviews: 'not yet',
  counts: (event: string) => `Before and after ${event}`,
  countsNote: 'Commitments from this event by what they count as, on the day before it and on the day shown. Each number leads to its list.',
  countColumns: { state: 'Counts as', before: 'The day before', after: 'On the day shown' },
  legend: 'What the states mean, and what lets a finding enter them',
  emptyAll: (knownOn: PlainDate) => `No commitment was known on ${formatDate(knownOn)}. Choose a later day.`,
  wayOut: (filter: string, value: string, count: number) => `Without ${filter.toLowerCase()} “${value}”: ${count} ${count === 1 ? 'commitment' : 'commitments'}`,
} as const

/** The words of the page of one commitment. */
export const commitmentWords = {
  kicker: (by: string, to: string) => `${by} owes, ${to} receives`,
  axes: { agreement: 'Agreement', verifiability: 'Can be checked', delivery: 'Delivery', timeliness: 'Timeliness', confidence: 'Confidence', freshness: 'Freshness' },
  since: (day: PlainDate) => `since ${formatLongDate(day)}`,
  fieldsNote: (fields: string) => `in ${fields}`,
  lastFinding: (state: string) => `last finding: ${state}`,
  statusTitle: 'Six answers, never one word',
  statusNote: (on: PlainDate) => `As they stood on ${formatLongDate(on)}. Each is an answer of its own, and none follows from another.`,
  statusSentence: (agreement: string, delivery: string, confidence: string | null) =>
    `Agreement: ${agreement}. Delivery: ${delivery}${confidence === null ? '' : `, with ${confidence} confidence`}.`,
  statusColumns: { axis: 'Question', answer: 'Answer', meaning: 'What it means' },
  noFinding: 'no finding yet',
  confidenceNote: 'Confidence is that of a finding: it follows by rule from the evidence that the finding cites.',
  notReviewed: 'not yet reviewed',
  noTimeliness: 'no deadline to hold it against',
  freshnessNote: 'Freshness tells whether it was looked at again when that was due. Nobody has reviewed it on a schedule yet.',
  completion: 'What would count as delivered',
  event: 'From',
  category: 'Category',
  kind: 'Kind',
  links: { measures: 'Measures that would carry it out', successor: 'Succeeded by', reciprocal: 'In return for', related: 'See also' },
  positionsTitle: 'What each party says',
  positionsNote: 'The last word of each party on each field by the day shown, and between them what they share. Silence is not denial. All that was said stands further down.',
  positionsSentence: (agreement: string) => `Read together: ${agreement}.`,
  positionColumns: { field: 'Field', shared: 'Shared by both' },
  saidTitle: 'Everything that was said, by day',
  saidNote: 'Every position that is known. What a party said earlier stays beside what it says now.',
  saidSentence: (count: number) => (count === 1 ? 'One position is known.' : `${count} positions are known.`),
  saidColumns: { on: 'Said on', party: 'Party', standing: 'Standing', value: 'Value', words: 'In words' },
  deadlineMark: (version: number) => `deadline ${version}`,
  alignmentNote: 'What the linked measures charge within the term, held against what was undertaken. Announcements never count.',
  alignmentSentence: (result: string) => `Taken together: ${result}.`,
  bothAffirm: { existence: 'both say that there is one', other: 'both say so, without a value' },
  sharedInPart: 'shared in part',
  onlyGives: (party: string, value: string) => `only ${party} gives a value: ${value}`,
  notShared: 'not shared',
  differs: 'not shared: they differ',
  notSaid: {
    silent: (party: string) => `${party} is silent`,
    declined: (party: string) => `${party} declines to say`,
    never: (party: string) => `of ${party} nothing is recorded`,
  },
  denies: (party: string) => `${party} denies it`,
  nobody: 'neither says so',
  neverSpoke: 'nothing recorded',
  termsTitle: 'Terms, in versions',
  termsNote: 'A moved deadline is a new version. The deadline is the last day.',
  termsSentence: (versions: number) => (versions === 1 ? 'One version is known.' : `${versions} versions are known.`),
  termsColumns: { version: 'Version', metric: 'What is counted', amount: 'Amount', basis: 'Counted at', period: 'From', deadline: 'Deadline', statedBy: 'Stated by', statedOn: 'Stated on', documents: 'Rests on' },
  supersedes: (version: number) => `supersedes version ${version}`,
  observedTitle: 'Observed against what was undertaken',
  observedNote: 'One line a basis: they are the same goods counted at different moments, and are never added up.',
  observedSentence: (count: number) => (count === 1 ? 'One observation is known.' : `${count} observations are known.`),
  observedColumns: { metric: 'What was counted', basis: 'Counted at', from: 'From', through: 'Through', value: 'Value', kind: 'Kind', known: 'Known from', documents: 'Rests on', note: 'Note' },
  cumulative: 'running total',
  single: 'of the period',
  paceTitle: 'Pace, illustrative',
  paceNote: 'The target pro rata against what was observed, on one basis. It never changes a status.',
  paceSentence: (count: number) => (count === 1 ? 'One pace can be computed.' : `${count} paces can be computed.`),
  paceColumns: { version: 'Version', basis: 'Counted at', asOf: 'As of', observed: 'Observed', target: 'Target', due: 'Due by then', ratio: 'Ratio', band: 'Band' },
  findingsTitle: 'Findings',
  findingsNote: 'Each is signed and rests on the evidence beside it. An observation is not a finding.',
  findingsSentence: (count: number) => (count === 1 ? 'One finding is known.' : `${count} findings are known.`),
  findingsColumns: { on: 'Of', known: 'Known from', delivery: 'Delivery', reason: 'Reason', confidence: 'Confidence', tier: 'Evidence', documents: 'Rests on' },
  timelinessTitle: 'Against each deadline',
  timelinessNote: 'Every version of the terms that has a deadline, one row a basis. A moved deadline does not erase the first.',
  timelinessSentence: (lines: readonly string[]) => `${lines.join('. ')}.`,
  timelinessColumns: { version: 'Version', deadline: 'Deadline', basis: 'Counted at', result: 'Result', days: 'Days' },
  alignmentTitle: 'Does the law carry it out?',
} as const

/** The words of the page of checks. */
export const checksWords = {
  title: 'Checks',
  headline: (counts: Readonly<Record<'pass' | 'fail' | 'warning' | 'skipped', number>>, on: PlainDate) =>
    `On ${formatLongDate(on)} enacted law carries out ${counts.pass} of the checks, fails ${counts.fail} and leaves ${counts.warning} open; ${counts.skipped} cannot be made.`,
  lede: 'Each commitment is held against the measures that would carry it out. Announcements never count. “No legal act found” means that we looked; “not recorded” means that measures of that kind are not kept here and says nothing of the law.',
  table: 'Commitments against enacted law',
  /** Stands for a measure where a check is of the commitment itself. */
  whole: 'as a whole',
  columns: { commitment: 'Commitment', measure: 'Measure', result: 'Result', reason: 'Reason', on: 'Law of', documents: 'Rests on' },
} as const
