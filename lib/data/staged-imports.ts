import type { Delimiter } from '@/lib/domain/import/delimiter'
import type { Encoding } from '@/lib/domain/import/encoding'
import type { JudgedRow, Outcome } from '@/lib/domain/import/judge-row'
import type { DecimalSign } from '@/lib/domain/import/read-decimal'
import type { Noun } from '@/lib/domain/record/change'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from './db'

/** How a staged file is read. */
export interface ImportSettings {
  /** What an editor said of it; null for what is recognised. */
  readonly said: { readonly encoding: Encoding | null; readonly delimiter: Delimiter | null; readonly decimalSign: DecimalSign | null }
  /** Null for a workbook. */
  readonly encoding: Encoding | null
  readonly marked: boolean
  readonly delimiter: Delimiter | null
  /** Null where the file does not tell. */
  readonly decimalSign: DecimalSign | null
  readonly mapping: readonly (string | null)[]
  /** The changeset that the rows go into; null for one that is made for them. */
  readonly into: string | null
}

/** `read`: its columns can be chosen. `checking`, `checked`: what would come of its rows. `added`: they are in a changeset. */
export type ImportState = 'read' | 'checking' | 'checked' | 'added'

/** A file on its way into a changeset, without its bytes. */
export interface StagedImport {
  readonly id: string
  readonly noun: Noun
  readonly fileName: string
  readonly fileHash: string
  readonly settings: ImportSettings
  readonly heads: readonly string[]
  /** What the first rows hold, column by column, to recognise it by. */
  readonly samples: readonly (readonly string[])[]
  readonly state: ImportState
  readonly total: number
  readonly done: number
  readonly changesetId: string | null
  readonly createdAt: Date
}

const HEAD = {
  id: true, noun: true, fileName: true, fileHash: true, settings: true, heads: true, samples: true, state: true, total: true,
  done: true, changesetId: true, createdAt: true,
} as const

type HeadRow = Prisma.StagedImportGetPayload<{ select: typeof HEAD }>

const toStaged = (row: HeadRow): StagedImport => ({
  ...row,
  noun: row.noun as Noun,
  settings: row.settings as unknown as ImportSettings,
  heads: row.heads as string[],
  samples: row.samples as string[][],
  state: row.state as ImportState,
})

type NewImport = Omit<StagedImport, 'state' | 'done' | 'changesetId'> & { readonly owner: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly expiresAt: Date }

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue

/** Keeps a file, and takes away those whose day is over. */
export const stageImport = async (db: Db, { settings, heads, samples, ...staged }: NewImport): Promise<void> => {
  await db.stagedImport.deleteMany({ where: { expiresAt: { lt: staged.createdAt } } })
  await db.stagedImport.create({ data: { ...staged, settings: json(settings), heads: json(heads), samples: json(samples), state: 'read' } })
}

/** A staged file of this person; null where there is none, or it is somebody else's, or its day is over. */
export const findStaged = async (db: Db, id: string, owner: string, now: Date): Promise<StagedImport | null> => {
  const row = await db.stagedImport.findFirst({ where: { id, owner, expiresAt: { gt: now } }, select: HEAD })
  return row === null ? null : toStaged(row)
}

/** As {@link findStaged}; who goes on with it meanwhile waits until this transaction has ended. */
export const lockStaged = async (db: Db, id: string, owner: string, now: Date): Promise<StagedImport | null> => {
  await db.$executeRaw`SELECT FROM staged_import WHERE id = ${id}::uuid FOR UPDATE`
  return findStaged(db, id, owner, now)
}

export const listStaged = async (db: Db, owner: string, now: Date): Promise<StagedImport[]> => {
  const rows = await db.stagedImport.findMany({ where: { owner, expiresAt: { gt: now } }, select: HEAD, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })
  return rows.map(toStaged)
}

export const stagedBytes = async (db: Db, id: string): Promise<Uint8Array> =>
  (await db.stagedImport.findUniqueOrThrow({ where: { id }, select: { bytes: true } })).bytes

/** Reads the file in another way from now on; what was found of its rows is forgotten. */
export const settleStaged = async (db: Db, id: string, read: Pick<StagedImport, 'settings' | 'heads' | 'samples' | 'total'>): Promise<void> => {
  await db.stagedRow.deleteMany({ where: { importId: id } })
  await db.stagedImport.update({
    where: { id },
    data: { settings: json(read.settings), heads: json(read.heads), samples: json(read.samples), total: read.total, state: 'read', done: 0 },
  })
}

export const markStaged = async (db: Db, id: string, mark: { readonly state: ImportState; readonly done?: number; readonly changesetId?: string }): Promise<void> => {
  await db.stagedImport.update({ where: { id }, data: mark })
}

export const clearStagedRows = async (db: Db, id: string): Promise<void> => {
  await db.stagedRow.deleteMany({ where: { importId: id } })
}

/** A row as it was judged, with what it was held against and, where it is refused, what it said. */
export type StagedRow = JudgedRow & { readonly basedOn: number; readonly cells: readonly string[] | null }

/** Keeps what would come of rows: one statement for many. */
export const insertStagedRows = async (db: Db, id: string, rows: readonly StagedRow[]): Promise<void> => {
  await db.$executeRaw`
    INSERT INTO staged_row (import_id, number, outcome, key, record, based_on, problems, cells)
    SELECT ${id}::uuid, number, outcome, key, nullif(record, 'null'), "basedOn", problems, nullif(cells, 'null')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (number int, outcome text, key text, record jsonb, "basedOn" int, problems jsonb, cells jsonb)`
}

/** How many rows came to what. */
export const countOutcomes = async (db: Db, id: string): Promise<Readonly<Record<Outcome, number>>> => {
  const rows = await db.stagedRow.groupBy({ by: ['outcome'], where: { importId: id }, _count: true })
  const count = (outcome: Outcome): number => rows.find((row) => row.outcome === outcome)?._count ?? 0
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') }
}

/** Rows of an outcome in the order of the file. */
export const listStagedRows = async (db: Db, id: string, outcome: Outcome, limit: number): Promise<StagedRow[]> => {
  const rows = await db.stagedRow.findMany({ where: { importId: id, outcome }, orderBy: { number: 'asc' }, take: limit })
  return rows.map(({ importId: _importId, ...row }) => row as unknown as StagedRow)
}

/** A record that both the rows and the changeset change; null where there is none. */
export const findTakenKey = async (db: Db, id: string, changesetId: string): Promise<string | null> => {
  const [row] = await db.$queryRaw<{ key: string }[]>`
    SELECT r.key FROM staged_row r JOIN staged_import i ON i.id = r.import_id
    JOIN changeset_change c ON c.changeset_id = ${changesetId}::uuid AND c.noun = i.noun AND c.key = r.key
    WHERE r.import_id = ${id}::uuid AND r.outcome IN ('new', 'changed') ORDER BY r.number LIMIT 1`
  return row?.key ?? null
}

/** Puts every row that changes something into a changeset, after what it holds, with who brought it as the author of each. */
export const addStagedRows = async (db: Db, id: string, changesetId: string, author: string): Promise<number> => {
  const { _max } = await db.changeAuthor.aggregate({ where: { changesetId }, _max: { ordinal: true } })
  const before = _max.ordinal ?? -1
  const count = await db.$executeRaw`
    INSERT INTO changeset_change (changeset_id, ordinal, noun, act, key, record, based_on)
    SELECT ${changesetId}::uuid, ${before} + row_number() OVER (ORDER BY r.number), i.noun,
      CASE r.outcome WHEN 'new' THEN 'create' ELSE 'correct' END, r.key, r.record, r.based_on
    FROM staged_row r JOIN staged_import i ON i.id = r.import_id
    WHERE r.import_id = ${id}::uuid AND r.outcome IN ('new', 'changed')`
  await db.$executeRaw`
    INSERT INTO change_author (changeset_id, ordinal, author)
    SELECT changeset_id, ordinal, ${author} FROM changeset_change WHERE changeset_id = ${changesetId}::uuid AND ordinal > ${before}`
  return count
}
