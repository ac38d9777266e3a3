import { listChangeKeys } from '@/lib/data/changesets'
import { inTransaction, isPool, type Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { nameOf, recordedAsOf } from '@/lib/data/recorded'
import { clearStagedRows, findStaged, insertStagedRows, lockStaged, markStaged, stagedBytes, type ImportState, type StagedRow } from '@/lib/data/staged-imports'
import { mayEdit, type Actor } from '@/lib/domain/actor'
import { cellText, type FileRow } from '@/lib/domain/import/cell'
import { judgeRow, keyOfRow, namedByRow, type Surroundings } from '@/lib/domain/import/judge-row'
import { readRow } from '@/lib/domain/import/read-row'
import { ok, refused, type Result } from '@/lib/domain/result'
import { noSuchImport } from './no-such-import'
import { readTable } from './read-table'

interface Checking {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
}

/** Rows that are looked up and written at once, and after which the progress that others read moves on. */
const BATCH = 500

type Known = Omit<Surroundings, 'live' | 'isKnown'> & { readonly edition: number; readonly inDraft: ReadonlyMap<string, boolean> }

const judgeBatch = async (db: Db, rows: readonly FileRow[], known: Known): Promise<StagedRow[]> => {
  const { noun, settings, edition, inDraft } = known
  const read = rows.map((row) => ({ row, read: readRow(noun, row, settings) }))
  const names = read.flatMap((one) => [{ noun, key: keyOfRow(noun, one.read) }, ...namedByRow(noun, one.read)])
  const recorded = await recordedAsOf(db, names, edition)
  const surroundings: Surroundings = {
    ...known,
    live: (key) => recorded({ noun, key }),
    isKnown: (other, key) => inDraft.get(nameOf({ noun: other, key })) ?? recorded({ noun: other, key }).record !== null,
  }
  return read.map((one) => {
    const judged = judgeRow(one.row, one.read, surroundings)
    return { ...judged, basedOn: edition, cells: judged.outcome === 'refused' ? one.row.cells.map(cellText) : null }
  })
}

/** The first row about each record. */
const firstRows = (rows: readonly FileRow[], { noun, settings }: Pick<Known, 'noun' | 'settings'>): Map<string, number> => {
  const first = new Map<string, number>()
  for (const row of rows) {
    const key = keyOfRow(noun, readRow(noun, row, settings))
    if (!first.has(key)) first.set(key, row.number)
  }
  return first
}

/**
 * Finds what would come of every row of a staged file and keeps it with the file, batch by batch, so that whoever asks sees how
 * far it is. It is no command: no fact and no draft is changed, and the log has no line of it. Checking again begins anew.
 */
export const checkImport = async ({ db, actor, now }: Checking, id: string): Promise<Result<{ total: number }>> => {
  if (!isPool(db)) throw new Error('a check shows how far it is, so it needs transactions of its own')
  if (!mayEdit(actor)) return refused('forbidden', `${actor.id} may not import.`)
  const staged = await findStaged(db, id, actor.id, now)
  if (staged === null) return noSuchImport(id)
  if (staged.state === 'added') return refused('precondition', 'These rows are in a changeset already. Upload the file again.')
  const { noun, settings } = staged
  const table = await readTable(await stagedBytes(db, id), settings)
  if (!table.ok) return table
  const { rows } = table.value
  const drafts = settings.into === null ? [] : await listChangeKeys(db, settings.into)
  const inDraft = new Map(drafts.map((change) => [nameOf(change), change.act !== 'retract']))
  const first = firstRows(rows, { noun, settings })
  const known: Known = {
    noun, settings, inDraft, edition: await newestEdition(db),
    firstRow: (key) => first.get(key),
    isTaken: (key) => inDraft.has(nameOf({ noun, key })),
  }
  /** Goes on from where this check has come to; not where another one, or other settings, have begun anew meanwhile. */
  const goOn = (from: { state: ImportState; done: number } | null, work: (tx: Db) => Promise<void>): Promise<boolean> =>
    inTransaction(db, async (tx) => {
      const held = await lockStaged(tx, id, actor.id, now)
      const isOurs = held !== null && (from === null ? held.state !== 'added' : held.state === from.state && held.done === from.done)
      if (isOurs) await work(tx)
      return isOurs
    })
  let isOurs = await goOn(null, async (tx) => {
    await clearStagedRows(tx, id)
    await markStaged(tx, id, { state: 'checking', done: 0 })
  })
  for (let done = 0; isOurs && done < rows.length; done += BATCH) {
    const batch = rows.slice(done, done + BATCH)
    const judged = await judgeBatch(db, batch, known)
    isOurs = await goOn({ state: 'checking', done }, async (tx) => {
      await insertStagedRows(tx, id, judged)
      const reached = done + batch.length
      await markStaged(tx, id, { state: reached === rows.length ? 'checked' : 'checking', done: reached })
    })
  }
  return isOurs ? ok({ total: rows.length }) : refused('conflict', 'This file was read or checked anew meanwhile. Look at it again.', { field: 'id', value: id })
}
