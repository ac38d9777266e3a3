import { listDrafts } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { NEVER, recordedAsOf, type Recorded } from '@/lib/data/recorded'
import { conflictOf, type Conflict } from '@/lib/domain/changeset/conflict'
import { refused, type Refusal } from '@/lib/domain/result'

/** The changes of a changeset whose record was changed since by somebody else's edition, each with both versions by field. */
export const conflictsOf = async (db: Db, changesetId: string): Promise<Conflict[]> => {
  const drafts = await listDrafts(db, changesetId)
  const live = await recordedAsOf(db, drafts, await newestEdition(db))
  const stale = drafts.filter((draft) => live(draft).edition > draft.basedOn)
  // Drafts of one import share their edition, so that this asks once for all of them.
  const bases = new Map<number, Recorded>()
  for (const basedOn of new Set(stale.map((draft) => draft.basedOn)))
    bases.set(basedOn, await recordedAsOf(db, stale.filter((draft) => draft.basedOn === basedOn), basedOn))
  return stale.flatMap((draft) => conflictOf(draft, bases.get(draft.basedOn)?.(draft) ?? NEVER, live(draft)) ?? [])
}

/** The fields that a conflict is about: those that both changed, or, where there are none, all that differ. */
const contested = ({ fields }: Conflict): string => {
  const both = fields.filter((one) => one.both)
  return (both.length > 0 ? both : fields).map(({ field }) => field).join(', ')
}

/** What to tell of a conflict. */
export const conflictMessage = (conflict: Conflict): string => {
  const { noun, key, basedOn, changedIn } = conflict
  return `${noun} ${key} was changed in edition ${changedIn}, after edition ${basedOn}, which this change is based on: ${contested(conflict)}. Compare both versions and choose.`
}

/** The refusal that conflicts mean; null where there are none. */
export const refusalOfConflicts = ([first]: readonly Conflict[]): Refusal | null =>
  first === undefined ? null : refused('conflict', conflictMessage(first), { field: contested(first), value: first.key })
