import type { Db } from '@/lib/data/db'
import { findChangeset } from '@/lib/data/changesets'
import { listOwnDrafts } from '@/lib/data/open-drafts'
import { countOutcomes, findStaged, listStaged, listStagedRows, type StagedImport, type StagedRow } from '@/lib/data/staged-imports'
import { can, type Actor } from '@/lib/domain/actor'
import type { Outcome } from '@/lib/domain/import/judge-row'
import { writeCsv } from '../csv/write-csv'

/** Rows of each outcome that a page shows. */
const SHOWN = 100

/** A staged file as its page shows it. */
export interface ImportView {
  readonly staged: StagedImport
  /** The changesets that its rows can go into, newest first. */
  readonly drafts: readonly { readonly id: string; readonly title: string }[]
  /** The title of the one that was chosen. */
  readonly intoTitle: string | null
  readonly counts: Readonly<Record<Outcome, number>>
  readonly refused: readonly StagedRow[]
  readonly changing: readonly StagedRow[]
}

const mayImport = (actor: Actor): boolean => can(actor, 'propose')

/** The staged files of somebody; none for who may not import. */
export const readImports = async (db: Db, actor: Actor, now: Date): Promise<readonly StagedImport[]> =>
  mayImport(actor) ? listStaged(db, actor.id, now) : []

/** A staged file of this person with what was found of its rows; null where there is none of theirs. */
export const readImport = async (db: Db, actor: Actor, id: string, now: Date): Promise<ImportView | null> => {
  const staged = mayImport(actor) ? await findStaged(db, id, actor.id, now) : null
  if (staged === null) return null
  const target = staged.changesetId ?? staged.settings.into
  const [drafts, into, counts, refused, added, changed] = await Promise.all([
    listOwnDrafts(db, actor.id),
    target === null ? null : findChangeset(db, target),
    countOutcomes(db, id),
    listStagedRows(db, id, 'refused', SHOWN),
    listStagedRows(db, id, 'new', SHOWN),
    listStagedRows(db, id, 'changed', SHOWN),
  ])
  const changing = [...added, ...changed].toSorted((a, b) => a.number - b.number).slice(0, SHOWN)
  return { staged, drafts, intoTitle: into?.title ?? null, counts, refused, changing }
}

/** How far the check of a file is; null where there is none of theirs. */
export const readProgress = async (db: Db, actor: Actor, id: string, now: Date): Promise<Pick<StagedImport, 'state' | 'done' | 'total'> | null> => {
  const staged = mayImport(actor) ? await findStaged(db, id, actor.id, now) : null
  return staged === null ? null : { state: staged.state, done: staged.done, total: staged.total }
}

/** The refused rows of a file as they were, with why before them, to be mended and imported again; null where there is none. */
export const refusedCsv = async (db: Db, actor: Actor, id: string, now: Date, reasons: string): Promise<string | null> => {
  const staged = mayImport(actor) ? await findStaged(db, id, actor.id, now) : null
  if (staged === null) return null
  const rows = await listStagedRows(db, id, 'refused', staged.total)
  const said = ({ problems }: StagedRow): string => problems.map(({ field, message }) => `${field}: ${message}`).join(' ')
  return writeCsv([...staged.heads, reasons], rows.map((row) => [...staged.heads.map((_head, at) => row.cells?.[at] ?? ''), said(row)]))
}
