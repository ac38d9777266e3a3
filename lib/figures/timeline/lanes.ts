import type { TimelineGroup, TimelineLane, TimelineMark } from '@/components/charts/timeline-lanes/series'
import type { PartySlot } from '@/components/charts/theme'
import { documentName } from '@/lib/domain/format/document-name'
import { certaintyOf, ENTRY_KINDS, entryKey, partiesOf, type EntryKind, type TimelineEntry } from '@/lib/domain/timeline/entries'
import { paths, type UrlParams } from '@/lib/paths'
import { featuredEvent } from '@/lib/queries/featured'
import type { DocumentedEntry } from '@/lib/queries/timeline/list-timeline'
import type { World } from '@/lib/queries/world'
import { entryKindWords, entryName, entrySaid, entryWord, timelineWords } from '@/lib/words/timeline'
import { entryHref } from './entry-href'

/** A name longer than this is no label; the mark's title has it. */
const LONGEST_LABEL = 30

const short = (text: string): string => (text.length <= LONGEST_LABEL ? text : '')

/** Entries of a lane by day and document: what one document did on one day is one mark. An event is always one by itself. */
const together = (all: readonly DocumentedEntry[]): DocumentedEntry[][] => {
  const keyOf = ({ entry, documents }: DocumentedEntry): string =>
    'event' in entry ? entryKey(entry) : `${entry.on} ${documents[0]?.id ?? entryKey(entry)}`
  const groups = new Map<string, DocumentedEntry[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

const said = (entry: TimelineEntry): string =>
  [entryWord(entry).label, entryName(entry), entrySaid(entry)].filter((part) => part !== '').join(', ')

const labelOf = (first: DocumentedEntry, count: number): string => {
  const { entry, documents } = first
  if ('event' in entry) return entry.event.mark
  const [document] = documents
  if ((entry.kind === 'announced' || entry.kind === 'enacted') && document !== undefined) return short(documentName(document))
  return count > 1 ? timelineWords.many(count) : short(entry.measure.title)
}

const isWeighty = (entry: TimelineEntry): boolean => 'event' in entry && (entry.event.featured !== null || entry.event.kind === 'summit')

const hrefOf = (first: DocumentedEntry, count: number, keep: UrlParams): string | null => {
  const { entry, documents } = first
  const [document] = documents
  const isOfDocument = entry.kind === 'announced' || entry.kind === 'enacted' || count > 1
  return isOfDocument && document !== undefined ? paths.source(document.id, keep) : entryHref(first, keep)
}

const markOf = (same: readonly DocumentedEntry[], knownOn: World['knownOn'], keep: UrlParams): TimelineMark[] => {
  const [first] = same
  if (first === undefined) return []
  const { entry, documents } = first
  const count = same.length
  const names = documents.slice(0, 'event' in entry ? 0 : 1).map((document) => `${documentName(document)}: `)
  const told = count === 1 ? said(entry) : timelineWords.several(count, entryWord(entry).label, entryName(entry))
  return [
    {
      key: entryKey(entry),
      on: entry.on,
      certainty: certaintyOf(entry, knownOn),
      href: hrefOf(first, count, keep),
      title: timelineWords.mark(entry.on, `${names.join('')}${told}`),
      label: labelOf(first, count),
      weight: isWeighty(entry) ? 1 : 0,
    },
  ]
}

const JOINT = 'joint'

/** Whose lanes an entry stands in: those of one economy, or of what concerns several. */
const groupOf = (entry: TimelineEntry): string => {
  const [first = JOINT, ...others] = partiesOf(entry)
  return others.length > 0 ? JOINT : first
}

/** The lanes of some entries: what concerns several sides first, then each economy, the pair of the featured event before others. */
export const timelineGroups = (shown: readonly DocumentedEntry[], world: World, keep: UrlParams): TimelineGroup[] => {
  const pair = featuredEvent(world)?.parties ?? []
  const found = [...new Set(shown.map(({ entry }) => groupOf(entry)))]
  const order = [JOINT, ...pair, ...found.filter((key) => key !== JOINT && !pair.includes(key)).sort()]
  const slotOf = (key: string): PartySlot | null => (key === JOINT ? null : key === pair[1] ? 'second' : 'first')
  const laneOf = (key: string, kind: EntryKind): TimelineLane => ({
    kind,
    title: entryKindWords[kind].label,
    marks: together(shown.filter(({ entry }) => entry.kind === kind && groupOf(entry) === key)).flatMap((same) => markOf(same, world.knownOn, keep)),
  })
  return order
    .filter((key) => found.includes(key))
    .map((key) => ({
      key,
      title: key === JOINT ? timelineWords.joint : (world.economies.get(key)?.name ?? key),
      party: slotOf(key),
      lanes: ENTRY_KINDS.map((kind) => laneOf(key, kind)).filter(({ marks }) => marks.length > 0),
    }))
}
