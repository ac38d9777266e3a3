import { markPublished } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import { openEdition, sealEdition } from '@/lib/data/editions'
import type { Change } from '@/lib/domain/record/change'
import { ok, type Result } from '@/lib/domain/result'
import { applyChanges } from './apply-changes'
import { checkCommitments } from './check-commitments'
import { repaint, touchedMeasures } from './repaint'

interface Making {
  readonly id: string
  readonly changes: readonly Change[]
  readonly publisher: string
  readonly aloneReason: string | null
  readonly now: Date
}

/**
 * Makes the next edition of a changeset: its changes become version rows, the measures that they touch are painted anew, and
 * the edition is sealed. Publishing does this for good, the check and the preview undo it: so all three say the same.
 */
export const makeEdition = async (db: Db, { id, changes, publisher, aloneReason, now }: Making): Promise<Result<{ edition: number }>> => {
  const edition = await openEdition(db, id, aloneReason)
  const applied = await applyChanges(db, edition, changes)
  if (!applied.ok) return applied
  const sound = await checkCommitments(db, edition)
  if (!sound.ok) return sound
  await repaint(db, edition, await touchedMeasures(db, changes))
  await markPublished(db, id, publisher)
  await sealEdition(db, edition, now)
  return ok({ edition })
}

/** Who publishes what is undone at once: nobody that could be an author. */
export const NOBODY = 'system:trial'
