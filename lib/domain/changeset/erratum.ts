import type { Change, Noun } from '../record/change'
import type { DraftRecord } from './draft-change'

/** A published change with the record that it found and the one that it left; null is none. */
export interface PublishedChange {
  readonly edition: number
  readonly ordinal: number
  readonly noun: Noun
  readonly act: Change['act']
  readonly key: string
  readonly reason: string
  readonly before: DraftRecord | null
  readonly after: DraftRecord | null
}

const text = (record: DraftRecord | null, field: string): string => {
  const value = record?.[field]
  return typeof value === 'string' ? value : ''
}

/** Looking again moves coverage forward: that is work done since, and no mistake of before. */
const isReview = ({ noun, before, after }: PublishedChange): boolean =>
  noun === 'coverage' && text(after, 'coveredThrough') >= text(before, 'coveredThrough')

/** Whether a published change says that what stood before was wrong. */
export const isErratum = (change: PublishedChange): boolean => change.act !== 'create' && !(change.act === 'correct' && isReview(change))

/** What a record is about: the things whose pages show it, by id. */
export interface About {
  readonly measures: readonly string[]
  readonly commitments: readonly string[]
  readonly series: readonly string[]
  readonly events: readonly string[]
  /** Documents that the change touches, through which more is affected. */
  readonly documents: readonly string[]
}

/** About nothing at all: what is about something names it. */
export const NOTHING: About = { measures: [], commitments: [], series: [], events: [], documents: [] }

const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

const aboutOf = (noun: Noun, key: string, record: DraftRecord | null): About => {
  switch (noun) {
    case 'measure':
      return { ...NOTHING, measures: [key] }
    case 'provision':
    case 'coverage':
      return { ...NOTHING, measures: [text(record, 'measureId')] }
    case 'commitment':
      return { ...NOTHING, commitments: [key] }
    case 'commitment-links':
      return { ...NOTHING, commitments: [key], measures: list(record?.['measures']) }
    case 'position':
    case 'terms':
    case 'observation':
    case 'assessment':
      return { ...NOTHING, commitments: [text(record, 'commitmentId')] }
    case 'series':
      return { ...NOTHING, series: [key] }
    case 'point':
      return { ...NOTHING, series: [text(record, 'seriesId')] }
    case 'event':
      return { ...NOTHING, events: [key] }
    case 'document':
      return { ...NOTHING, documents: [key] }
    case 'economy':
    case 'authority':
      return NOTHING
  }
}

const KINDS = ['measures', 'commitments', 'series', 'events', 'documents'] as const satisfies readonly (keyof About)[]

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '').sort()

/** What a change is about, before it or after it: a provision moved to another measure is about both. */
export const aboutChange = ({ noun, key, before, after }: Pick<PublishedChange, 'noun' | 'key' | 'before' | 'after'>): About => {
  const [old, young] = [aboutOf(noun, key, before), aboutOf(noun, key, after)]
  const both = (kind: keyof About) => distinct([...old[kind], ...young[kind]])
  return {
    measures: both('measures'),
    commitments: both('commitments'),
    series: both('series'),
    events: both('events'),
    documents: both('documents'),
  }
}

/** Whether two are about one thing at least. */
export const touches = (one: About, other: About): boolean => KINDS.some((kind) => one[kind].some((id) => other[kind].includes(id)))
