import { z } from 'zod'
import { newestEdition } from '@/lib/data/editions'
import { recordedAsOf } from '@/lib/data/recorded'
import { mayEdit } from '@/lib/domain/actor'
import { conflictOf } from '@/lib/domain/changeset/conflict'
import type { ProposedChange } from '@/lib/domain/changeset/draft-change'
import { settle } from '@/lib/domain/changeset/settle'
import { ok, refused } from '@/lib/domain/result'
import { command } from '../command'
import { editChange } from './edit-change'
import { holdChange } from './hold-change'

const Input = z.strictObject({
  id: z.uuid(),
  ordinal: z.int().min(0),
  revision: z.int().min(1),
  /** The edition whose record was shown beside the change. */
  changedIn: z.int().min(1),
  /** The fields of which the version of the change is kept, where both changed them. */
  mine: z.array(z.string().max(200)).max(200),
})

/**
 * Settles a conflict of a change with an edition that came after what its editor saw: the record is made anew of both
 * versions, and is based on that edition from now on. Where they retracted it, the change creates it again.
 */
export const settleConflict = command({
  name: 'settle conflict',
  allow: mayEdit,
  input: Input,
  subject: ({ id }) => id,
  handle: async (context, { id, ordinal, revision, changedIn, mine }) => {
    const { db } = context
    const held = await holdChange(db, { id, ordinal, revision })
    if (!held.ok) return held
    const { noun, key, record, reason, basedOn } = held.value
    const live = (await recordedAsOf(db, [{ noun, key }], await newestEdition(db)))({ noun, key })
    const base = (await recordedAsOf(db, [{ noun, key }], basedOn))({ noun, key })
    const conflict = conflictOf(held.value, base, live)
    if (conflict === null) return refused('precondition', `${noun} ${key} is in no conflict any more.`, { field: 'ordinal', value: String(ordinal) })
    if (live.edition !== changedIn)
      return refused('conflict', `${noun} ${key} was changed once more, in edition ${live.edition}. Look at both versions again.`, { field: 'changedIn', value: String(changedIn) })
    const asides = { reason, basedOn: live.edition }
    const change = (): unknown => {
      if (record === null) return { noun, act: 'retract', key, ...asides }
      if (live.record === null) return { noun, act: 'create', record, ...asides }
      return { noun, act: 'correct', record: settle(live.record, record, conflict, mine), ...asides }
    }
    const edited = await editChange(context, { id, ordinal, revision, change: change() as ProposedChange })
    return edited.ok ? ok({ revision: edited.value.revision }) : edited
  },
  detail: ({ ordinal, changedIn, mine }) => ({ ordinal, changedIn, mine: mine.join(', ') }),
})
