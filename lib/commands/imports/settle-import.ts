import { z } from 'zod'
import { lockStaged, settleStaged, stagedBytes } from '@/lib/data/staged-imports'
import { mayEdit } from '@/lib/domain/actor'
import { columnsOf } from '@/lib/domain/import/columns'
import { DELIMITERS } from '@/lib/domain/import/delimiter'
import { ENCODINGS } from '@/lib/domain/import/encoding'
import { LIMITS } from '@/lib/domain/import/limits'
import { ok, refused, type Refusal } from '@/lib/domain/result'
import type { Noun } from '@/lib/domain/record/change'
import { command } from '../command'
import { EDITABLE, holdChangeset } from '../changesets/hold-changeset'
import { readTable } from './read-table'
import { settled } from './settle'
import { noSuchImport } from './no-such-import'

const Input = z.strictObject({
  id: z.uuid(),
  /** Null for what is to be recognised. */
  said: z.strictObject({
    encoding: z.enum(ENCODINGS).nullable(),
    delimiter: z.enum(DELIMITERS).nullable(),
    decimalSign: z.enum(['.', ',']).nullable(),
  }),
  mapping: z.array(z.string().max(100).nullable()).max(LIMITS.columns),
  /** The changeset that the rows go into; null for one that is made for them. */
  into: z.uuid().nullable(),
})

/** Each field is held by one column at most, and is a field of the noun. */
const refusalOfMapping = (noun: Noun, mapping: readonly (string | null)[]): Refusal | null => {
  const chosen = mapping.filter((path) => path !== null)
  const unknown = chosen.find((path) => !columnsOf(noun).some((field) => field.path === path))
  if (unknown !== undefined) return refused('invalid', `There is no field ${unknown}.`, { field: 'mapping', value: unknown })
  const twice = chosen.find((path, index) => chosen.indexOf(path) < index)
  if (twice !== undefined) return refused('invalid', `Two columns are to hold ${twice}. Leave one of them out.`, { field: 'mapping', value: twice })
  return chosen.length === 0 ? refused('invalid', 'No column holds a field. Choose at least one.', { field: 'mapping' }) : null
}

/** Says how a staged file is read, which of its columns hold which fields, and where its rows are to go. */
export const settleImport = command({
  name: 'settle import',
  allow: mayEdit,
  input: Input,
  subject: ({ id }) => id,
  handle: async ({ db, actor, now }, { id, said, mapping, into }) => {
    const staged = await lockStaged(db, id, actor.id, now)
    if (staged === null) return noSuchImport(id)
    if (staged.state === 'added') return refused('precondition', 'These rows are in a changeset already. Upload the file again.', { field: 'id', value: id })
    const held = into === null ? ok(null) : await holdChangeset(db, into, EDITABLE)
    if (!held.ok) return held
    const refusal = refusalOfMapping(staged.noun, mapping)
    if (refusal !== null) return refusal
    const table = await readTable(await stagedBytes(db, id), said)
    if (!table.ok) return table
    await settleStaged(db, id, settled(staged.noun, table.value, { said, mapping, into }))
    return ok({ id })
  },
  detail: ({ said, mapping, into }) => ({ said, mapping, into }),
})
