import type { StoredChange } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import { timelineKnownOn } from '@/lib/domain/measure/known-timeline'
import type { Position } from '@/lib/domain/commitment/commitment'
import type { PlainDate } from '@/lib/domain/plain-date'
import { RECORDS, type Noun, type RecordOf } from '@/lib/domain/record/change'
import type { EvidenceRecord } from '@/lib/domain/record/commitment'
import { world as readWorldOnce } from '../world-cache'
import type { World, WorldMeasure } from '../world'

/** What a draft does to the records of a noun: those that are whole, and the keys of those that go. */
interface Overlay<N extends Noun> {
  readonly records: readonly RecordOf<N>[]
  readonly replaced: ReadonlySet<string>
}

const overlay = <N extends Noun>(drafts: readonly StoredChange[], noun: N): Overlay<N> => {
  const own = drafts.filter((draft) => draft.noun === noun)
  const records = own.flatMap((draft) => {
    const parsed = RECORDS[noun].safeParse(draft.record)
    return parsed.success ? [parsed.data as RecordOf<N>] : []
  })
  return { records, replaced: new Set(own.map(({ key }) => key)) }
}

const laidOver = <T,>(live: readonly T[], keyOf: (one: T) => string, replaced: ReadonlySet<string>, records: readonly T[]): T[] => [
  ...live.filter((one) => !replaced.has(keyOf(one))),
  ...records,
]

/** Documents are public when they say so: what is not public yet is in no world. */
const withDocuments = (world: World, drafts: readonly StoredChange[]): World => {
  const { records, replaced } = overlay(drafts, 'document')
  const all = laidOver([...world.documents.values()], ({ id }) => id, replaced, records)
  return { ...world, documents: new Map(all.filter(({ publishedOn }) => publishedOn <= world.knownOn).map((one) => [one.id, one])) }
}

const withEconomies = (world: World, drafts: readonly StoredChange[]): World => {
  const { records, replaced } = overlay(drafts, 'economy')
  return { ...world, economies: new Map(laidOver([...world.economies.values()], ({ id }) => id, replaced, records).map((one) => [one.id, one])) }
}

const positionsOf = ({ documents }: World, drafts: readonly StoredChange[]) => {
  const { records, replaced } = overlay(drafts, 'position')
  const evidence = (one: EvidenceRecord) => {
    const document = documents.get(one.documentId)
    return document === undefined ? [] : [{ ...one, publishedOn: document.publishedOn, publisher: document.publisher }]
  }
  return { replaced, records: records.map((one): Position => ({ ...one, evidence: one.evidence.flatMap(evidence) })) }
}

/** A measure with its timeline as it is published, and as the draft would paint it. */
export interface MeasureBeforeAfter {
  readonly before: WorldMeasure | null
  readonly after: WorldMeasure
}

/** The world as it is published, with what a draft adds to it where a form shows it. */
export interface DraftWorld {
  readonly world: World
  readonly measure: (id: string) => MeasureBeforeAfter | null
  /** What is said of a commitment, and by which two parties. */
  readonly positions: (commitmentId: string) => { readonly parties: readonly [string, string]; readonly positions: readonly Position[] } | null
}

/**
 * Lays a draft over the newest edition as known today. It asks no rule of how changes stand together, so it can show a draft
 * that is not whole yet; the preview of the whole changeset is what will be published to the letter.
 */
export const draftWorld = async (db: Db, { today, edition }: { readonly today: PlainDate; readonly edition: number }, drafts: readonly StoredChange[]): Promise<DraftWorld> => {
  const published = await readWorldOnce(db, { knownOn: today, edition })
  const world = withEconomies(withDocuments(published, drafts), drafts)
  const [measures, provisions, coverage] = [overlay(drafts, 'measure'), overlay(drafts, 'provision'), overlay(drafts, 'coverage')]
  const [commitments, said] = [overlay(drafts, 'commitment'), positionsOf(world, drafts)]

  const measure = (id: string): MeasureBeforeAfter | null => {
    const before = published.measures.find((known) => known.measure.id === id) ?? null
    const drafted = measures.records.find((one) => one.id === id)
    const authority = before?.measure.authority ?? { id: drafted?.authority ?? '', title: drafted?.authority ?? '', additional: true, colour: 1 }
    const shown = drafted === undefined ? before?.measure : { ...drafted, authority }
    if (shown === undefined) return null
    const added = provisions.records
      .filter((one) => one.measureId === id)
      .flatMap((one) => {
        const document = world.documents.get(one.documentId)
        return document === undefined ? [] : [{ ...one, publishedOn: document.publishedOn }]
      })
    const all = laidOver(before?.provisions ?? [], (one) => one.id, provisions.replaced, added)
    const covered = coverage.records.find((one) => one.measureId === id)?.coveredThrough ?? before?.covered ?? null
    return { before, after: { measure: shown, provisions: all, covered, periods: timelineKnownOn(all, covered, today) } }
  }

  const positions: DraftWorld['positions'] = (commitmentId) => {
    const file = published.commitments.find(({ commitment }) => commitment.id === commitmentId)
    const commitment = commitments.records.find(({ id }) => id === commitmentId) ?? file?.commitment
    if (commitment === undefined) return null
    const added = said.records.filter((one) => one.commitmentId === commitmentId)
    return {
      parties: [commitment.byParty, commitment.toParty],
      positions: laidOver(file?.positions ?? [], ({ id }) => id, said.replaced, added).toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : 1)),
    }
  }

  return { world, measure, positions }
}
