import { z } from 'zod'
import { insertChangeset, markEdited } from '@/lib/data/changesets'
import { addStagedRows, countOutcomes, findTakenKey, lockStaged, markStaged } from '@/lib/data/staged-imports'
import { mayEdit } from '@/lib/domain/actor'
import { words } from '@/lib/domain/record/fields'
import { ok, refused } from '@/lib/domain/result'
import { command } from '../command'
import { EDITABLE, holdChangeset } from '../changesets/hold-changeset'
import { noSuchImport } from './no-such-import'

/** A changeset that is made for the rows. */
const New = z.strictObject({ id: z.uuid(), title: words, reason: words })

/**
 * Puts every row of a checked file that changes something into a changeset, in one transaction: all of them or none. Where rows
 * are refused nothing is added, unless the editor says that those are to be left out. Each correction is based on the edition
 * that the check saw, so whatever was published since is a conflict there.
 */
export const importRecords = command({
  name: 'import records',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid(), created: New.nullable(), leaveOut: z.boolean() }),
  subject: ({ id }) => id,
  handle: async ({ db, actor, now }, { id, created, leaveOut }) => {
    const staged = await lockStaged(db, id, actor.id, now)
    if (staged === null) return noSuchImport(id)
    if (staged.state !== 'checked') return refused('precondition', staged.state === 'added' ? 'These rows are in a changeset already.' : 'Check the rows first.', { field: 'id', value: id })
    const { refused: bad, ...counts } = await countOutcomes(db, id)
    if (bad > 0 && !leaveOut)
      return refused('precondition', `${bad} ${bad === 1 ? 'row is' : 'rows are'} refused. Mend the file and upload it again, or leave these rows out.`, { field: 'leaveOut' })
    if (counts.new + counts.changed === 0) return refused('precondition', 'No row changes anything, so there is nothing to add.')
    const { into } = staged.settings
    if ((into === null) === (created === null)) return refused('invalid', 'Say the title and the reason of a new changeset, or choose one that is there.', { field: 'created' })
    if (created !== null) await insertChangeset(db, { ...created, author: actor.id, createdAt: now }, [])
    const target = created?.id ?? into ?? ''
    const held = await holdChangeset(db, target, EDITABLE)
    if (!held.ok) return held
    const taken = await findTakenKey(db, id, target)
    if (taken !== null) return refused('conflict', `The changeset changes ${staged.noun} ${taken} already. Check the rows again.`, { field: 'into', value: taken })
    if (created === null) await markEdited(db, target)
    const added = await addStagedRows(db, id, target, actor.id)
    await markStaged(db, id, { state: 'added', changesetId: target })
    return ok({ changeset: target, added, leftOut: bad, counts, file: { name: staged.fileName, sha256: staged.fileHash } })
  },
  detail: ({ id: _id }, { changeset, added, leftOut, counts, file }) => ({ changeset, added, leftOut, ...counts, file }),
})
