import { z } from 'zod'
import { findChangeset, listDrafts, type StoredChange } from '@/lib/data/changesets'
import { mayEdit } from '@/lib/domain/actor'
import { sameValue } from '@/lib/domain/changeset/compare-records'
import { ProposedChange, toDraft } from '@/lib/domain/changeset/draft-change'
import { words } from '@/lib/domain/record/fields'
import { ok, type Result } from '@/lib/domain/result'
import { command, type Context } from '../command'
import { addChange } from './add-change'
import { createChangeset } from './create-changeset'
import { editChange } from './edit-change'
import { removeChange } from './remove-change'

/** Which change of the changeset, and the revision of it that was shown; null for one that is new. */
const Seen = z.strictObject({ ordinal: z.int().min(0), revision: z.int().min(1) })
type Seen = z.output<typeof Seen>

const Input = z.strictObject({
  id: z.uuid(),
  /** The words of the changeset, for one that is not there yet. */
  opening: z.strictObject({ title: words, reason: words }).nullable(),
  changes: z.array(
    z.union([
      z.strictObject({ seen: Seen.nullable(), change: ProposedChange }),
      z.strictObject({ seen: Seen, change: z.null() }),
    ]),
  ),
})
type Entry = z.output<typeof Input>['changes'][number]

/** What is stored of a change now; null where it was taken out. */
export type Saved = Seen | null

const isSame = (stored: StoredChange | undefined, seen: Seen, change: ProposedChange): boolean => {
  if (stored === undefined || stored.revision !== seen.revision) return false
  const { act, key, record } = toDraft(change)
  const rest = { basedOn: change.basedOn ?? stored.basedOn, reason: change.reason ?? null }
  return sameValue({ act, key, record, ...rest }, { act: stored.act, key: stored.key, record: stored.record, basedOn: stored.basedOn, reason: stored.reason })
}

const save = async (context: Context, id: string, drafts: readonly StoredChange[], { seen, change }: Entry): Promise<Result<Saved>> => {
  if (change === null) {
    const removed = await removeChange(context, { id, ...seen })
    return removed.ok ? ok(null) : removed
  }
  if (seen === null) {
    const added = await addChange(context, { id, change })
    return added.ok ? ok({ ordinal: added.value.ordinal, revision: 1 }) : added
  }
  // A form sends all its parts; those that nobody touched stay as they are.
  if (isSame(drafts.find(({ ordinal }) => ordinal === seen.ordinal), seen, change)) return ok(seen)
  const edited = await editChange(context, { id, ...seen, change })
  return edited.ok ? ok({ ordinal: seen.ordinal, revision: edited.value.revision }) : edited
}

/**
 * Saves several changes of one changeset, all of them or none: what a form enters at once. The changeset is made where it is
 * not there yet. Each change goes through the command that adds, edits or removes one.
 */
export const saveChanges = command({
  name: 'save changes',
  allow: mayEdit,
  input: Input,
  subject: ({ id }) => id,
  handle: async (context, { id, opening, changes }) => {
    if (opening !== null && (await findChangeset(context.db, id)) === null) await createChangeset(context, { id, ...opening, changes: [] })
    const drafts = await listDrafts(context.db, id)
    const saved: Saved[] = []
    for (const entry of changes) {
      const one = await save(context, id, drafts, entry)
      if (!one.ok) return one
      saved.push(one.value)
    }
    return ok({ id, changes: saved })
  },
  detail: (_input, { changes }) => ({ ordinals: changes.flatMap((one) => (one === null ? [] : [one.ordinal])).join(', ') }),
})
