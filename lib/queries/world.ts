import { listCommitmentFiles } from '@/lib/data/commitments/list-files'
import type { Db } from '@/lib/data/db'
import { listDocuments } from '@/lib/data/documents'
import { listEconomies } from '@/lib/data/economies'
import { listEvents } from '@/lib/data/events'
import { listCoverage, listMeasures } from '@/lib/data/measures'
import { listProvisions, type NotedProvision } from '@/lib/data/provisions'
import { listRatePeriods } from '@/lib/data/rate-periods'
import { listPoints, listSeries, type Point } from '@/lib/data/series'
import type { CommitmentFile } from '@/lib/domain/commitment/commitment'
import { fileAsKnown, firstKnown, linksAsKnown } from '@/lib/domain/commitment/known'
import type { Measure, MeasureRecord } from '@/lib/domain/measure/measure'
import type { KnownMeasure } from '@/lib/domain/measure/state'
import { earliestOf, type PlainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { EVERY_ECONOMY, type EconomyRecord } from '@/lib/domain/record/economy'
import type { EventRecord } from '@/lib/domain/record/event'
import type { SeriesRecord } from '@/lib/domain/record/series'

/** The day and the edition that a world is read as of. */
export interface WorldClocks {
  readonly knownOn: PlainDate
  readonly edition: number
}

/** A measure with its timeline, its provisions with their notes, and the last day for which somebody looked. */
export interface WorldMeasure extends KnownMeasure, MeasureRecord {
  readonly provisions: readonly NotedProvision[]
}

/** A published average with its points in order of day; where a later document gives another value, the later one counts. */
export interface WorldSeries {
  readonly series: SeriesRecord
  readonly points: readonly Point[]
}

/** Everything that had been published by `knownOn` and that we had recorded in `edition`; nothing later is in it. */
export interface World extends WorldClocks {
  readonly economies: ReadonlyMap<string, EconomyRecord>
  readonly documents: ReadonlyMap<string, DocumentRecord>
  readonly events: readonly EventRecord[]
  readonly measures: readonly WorldMeasure[]
  readonly series: readonly WorldSeries[]
  /** Each with what was known of it, and listed from its first position, terms or finding. */
  readonly commitments: readonly CommitmentFile[]
}

/** A document or record that cites documents shows those that were public, and is there once one of them was. */
const cited = (ids: readonly string[], documents: ReadonlyMap<string, DocumentRecord>): string[] =>
  ids.filter((id) => documents.has(id))

/** An event is known from its day or from the first document that tells of it, whichever came first. */
const knownEvent = (event: EventRecord, documents: ReadonlyMap<string, DocumentRecord>, knownOn: PlainDate): boolean => {
  const told = earliestOf(event.documentIds.map((id) => documents.get(id)?.publishedOn ?? null))
  return event.on <= knownOn || (told !== null && told <= knownOn)
}

/** A measure is known from the first provision or document that tells of it: a case without a rate is one too. */
const isKnown = ({ measure, provisions }: WorldMeasure): boolean => provisions.length > 0 || measure.documentIds.length > 0

/** What was known of the commitments; a link shows once what it leads to is known itself. */
const knownCommitments = (
  files: readonly CommitmentFile[],
  measures: readonly WorldMeasure[],
  knownOn: PlainDate,
): CommitmentFile[] => {
  const known = files.map((file) => fileAsKnown(file, knownOn)).filter((file) => firstKnown(file) !== null)
  const [ids, measureIds] = [new Set(known.map(({ commitment }) => commitment.id)), new Set(measures.map(({ measure }) => measure.id))]
  const isKnownTo = { commitment: (id: string) => ids.has(id), measure: (id: string) => measureIds.has(id) }
  return known.map((file) => ({ ...file, links: linksAsKnown(file.links, isKnownTo) }))
}

const latestPoints = (points: readonly Point[]): Point[] => [...new Map(points.map((point) => [point.on, point])).values()]

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/** Reads the world as known on a day and as of an edition. */
export const readWorld = async (db: Db, { knownOn, edition }: WorldClocks): Promise<World> => {
  const [economies, allDocuments, events, measures, provisions, coverage, periods, series, points, files] = await Promise.all([
    listEconomies(db, edition),
    listDocuments(db, edition),
    listEvents(db, edition),
    listMeasures(db, edition),
    listProvisions(db, edition),
    listCoverage(db, edition),
    listRatePeriods(db, edition, knownOn),
    listSeries(db, edition),
    listPoints(db, edition),
    listCommitmentFiles(db, edition),
  ])
  const documents = byId(allDocuments.filter(({ publishedOn }) => publishedOn <= knownOn))
  const known = provisions.filter(({ publishedOn }) => publishedOn <= knownOn)
  const toMeasure = (measure: Measure): WorldMeasure => ({
    measure: { ...measure, documentIds: cited(measure.documentIds, documents) },
    provisions: known.filter(({ measureId }) => measureId === measure.id),
    periods: periods.get(measure.id) ?? [],
    covered: coverage.get(measure.id) ?? null,
  })
  const knownMeasures = measures.map(toMeasure).filter(isKnown)
  const visible = points.filter(({ publishedOn }) => publishedOn <= knownOn)
  return {
    knownOn,
    edition,
    economies: byId(economies),
    documents,
    events: events
      .filter((event) => knownEvent(event, documents, knownOn))
      .map((event) => ({ ...event, documentIds: cited(event.documentIds, documents) })),
    measures: knownMeasures,
    series: series
      .map((one) => ({ series: one, points: latestPoints(visible.filter(({ seriesId }) => seriesId === one.id)) }))
      .filter((one) => one.points.length > 0),
    commitments: knownCommitments(files, knownMeasures, knownOn),
  }
}

/** The measures of one direction: imposed by one economy on another, or on every economy. */
export const measuresOf = (world: World, imposedBy: string, target: string): WorldMeasure[] =>
  world.measures.filter(
    ({ measure }) =>
      measure.imposedBy === imposedBy &&
      (measure.targets.includes(target) || measure.targets.includes(EVERY_ECONOMY)),
  )
