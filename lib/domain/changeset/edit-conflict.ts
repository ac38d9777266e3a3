import type { Noun } from '../record/change'
import { conflictFields, type ConflictField, type RecordedVersion } from './conflict'
import type { DraftRecord } from './draft-change'

/** A change that another editor of its changeset edited since somebody looked at it. */
export interface EditConflict {
  readonly ordinal: number
  readonly noun: Noun
  readonly key: string
  readonly basedOn: number
  /** The revision that it has now. */
  readonly revision: number
  readonly fields: readonly ConflictField[]
}

interface Stored extends Omit<EditConflict, 'fields'> {
  readonly record: DraftRecord | null
}

/** Both versions of a change, what the other editor left and what this one would make of it, against the published record. */
export const editConflictOf = (
  { ordinal, noun, key, basedOn, revision, record }: Stored,
  published: RecordedVersion,
  mine: DraftRecord | null,
): EditConflict => ({ ordinal, noun, key, basedOn, revision, fields: conflictFields(published.record, record, mine) })
