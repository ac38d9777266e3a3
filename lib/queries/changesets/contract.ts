import { z } from 'zod'
import { CHANGESET_STATES } from '@/lib/domain/changeset/state'
import { NOUNS } from '@/lib/domain/record/change'
import { changesetProblem, conflictEntry } from '../contract/problem'

const changesetFields = {
  id: z.uuid(),
  title: z.string(),
  reason: z.string().meta({ description: 'Why, as readers will see it beside the edition.' }),
  state: z.enum(CHANGESET_STATES),
  author: z.string().meta({ description: 'Who made it, by name.' }),
  comment: z.string().nullable().meta({ description: 'What the reviewer said who returned it.' }),
  revision: z.int().min(1).meta({ description: 'Counts its edits. Say it where you change its words.' }),
  reverts: z.int().nullable().meta({ description: 'The edition that it was made to undo.' }),
}

export const changesetEntry = z
  .strictObject({ ...changesetFields, changes: z.int().min(0).meta({ description: 'How many changes it holds.' }) })
  .meta({ id: 'ChangesetEntry' })
export type ChangesetEntry = z.output<typeof changesetEntry>

export const ChangesetsAnswer = z
  .strictObject({ changesets: z.array(changesetEntry).meta({ description: 'Newest first.' }) })
  .meta({ id: 'ChangesetsAnswer' })
export type ChangesetsAnswer = z.output<typeof ChangesetsAnswer>

const draftChange = z
  .strictObject({
    ordinal: z.int().min(0).meta({ description: 'Its number within the changeset, which is never given to another.' }),
    noun: z.enum(NOUNS),
    act: z.enum(['create', 'correct', 'retract']),
    key: z.string().meta({ description: 'What the record is known by within its noun; a question mark for what is missing of it.' }),
    record: z.record(z.string(), z.unknown()).nullable().meta({ description: 'As it was left, whole or not; null where the change retracts.' }),
    basedOn: z.int().min(0).meta({ description: 'The edition of the record that its editor saw.' }),
    revision: z.int().min(1).meta({ description: 'Counts its edits. Say it where you edit or remove it.' }),
    reason: z.string().nullable().meta({ description: 'Why this change is made, where that is more than the reason of the changeset.' }),
  })
  .meta({ id: 'DraftChange', description: 'A change as the changeset holds it.' })

export const ChangesetAnswer = z
  .strictObject({
    changeset: z.strictObject({
      ...changesetFields,
      authors: z.array(z.string()).meta({ description: 'Everybody who worked on it, by name. None of them may publish it.' }),
    }),
    changes: z.array(draftChange),
    problems: z.array(changesetProblem).meta({ description: 'What keeps it from being submitted; empty where nothing does, and once it is over.' }),
    conflicts: z.array(conflictEntry).meta({ description: 'Records that an edition changed since the one that the change is based on.' }),
  })
  .meta({ id: 'ChangesetAnswer' })
export type ChangesetAnswer = z.output<typeof ChangesetAnswer>

export const MadeChangeset = z
  .strictObject({ id: z.uuid(), href: z.string().meta({ description: 'Where it is read and edited by program.' }) })
  .meta({ id: 'MadeChangeset' })

export const HeldChange = z
  .strictObject({ ordinal: z.int().min(0), revision: z.int().min(1).meta({ description: 'The revision that it has now.' }) })
  .meta({ id: 'HeldChange' })
