import { listPublishedChanges } from '@/lib/data/published'
import { pairOf } from '@/lib/domain/compare/pair'
import { aboutChange } from '@/lib/domain/changeset/erratum'
import type { EventRecord } from '@/lib/domain/record/event'
import { changeEntries } from '../editions/change-entry'
import type { Reading } from '../reading'
import { measuresOf, type World } from '../world'
import { world } from '../world-cache'

/** A kind of page that shows what a changeset does. */
export type AffectedKind = 'measures' | 'commitments' | 'compare'

/** A page of readers by what it is of. */
export interface AffectedPage {
  readonly kind: AffectedKind
  readonly id: string
  readonly title: string
}

const distinct = (pages: readonly AffectedPage[]): AffectedPage[] => [...new Map(pages.map((page) => [`${page.kind}/${page.id}`, page])).values()]

/** Featured comparisons first, since they are what readers look at. */
const byFeature = (events: readonly EventRecord[]): EventRecord[] =>
  events.toSorted((a, b) => (a.featured ?? Number.MAX_SAFE_INTEGER) - (b.featured ?? Number.MAX_SAFE_INTEGER) || (a.on < b.on ? 1 : -1))

const comparisonsOf = (known: World, measures: ReadonlySet<string>, commitments: ReadonlySet<string>, events: ReadonlySet<string>): AffectedPage[] => {
  const promisedAt = new Set(known.commitments.filter(({ commitment }) => commitments.has(commitment.id)).map(({ commitment }) => commitment.eventId))
  const shows = (event: EventRecord): boolean => {
    const pair = pairOf(event)
    if (pair === null) return false
    const between = [...measuresOf(known, pair[0], pair[1]), ...measuresOf(known, pair[1], pair[0])]
    return events.has(event.id) || promisedAt.has(event.id) || between.some(({ measure }) => measures.has(measure.id))
  }
  return byFeature(known.events.filter(shows)).map(({ id, title }) => ({ kind: 'compare', id, title }))
}

/**
 * The pages on which readers see what an edition changed: its measures first, then commitments, then comparisons. Also what it
 * touched through a document is among them.
 */
export const affectedPages = async ({ db, now }: Reading, edition: number): Promise<AffectedPage[]> => {
  const changes = await listPublishedChanges(db, { edition })
  const clocks = { on: now.today, knownOn: now.today, edition }
  const known = await world(db, clocks)
  const entries = await changeEntries({ db, clocks, world: known }, changes)
  const of = (kind: 'measures' | 'commitments'): AffectedPage[] =>
    distinct(entries.flatMap((entry) => entry[kind].map(({ id, title }) => ({ kind, id, title }))))
  const [measures, commitments] = [of('measures'), of('commitments')]
  const ids = (pages: readonly AffectedPage[]) => new Set(pages.map(({ id }) => id))
  const events = new Set(changes.flatMap((change) => aboutChange(change).events))
  return [...measures, ...commitments, ...comparisonsOf(known, ids(measures), ids(commitments), events)]
}
