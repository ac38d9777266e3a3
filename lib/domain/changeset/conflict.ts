import type { Noun } from '../record/change'
import { changedFields, sameValue } from './compare-records'
import type { DraftChange, DraftRecord } from './draft-change'

/** A record as of an edition: the one that the latest change of it left, null where it was retracted or never there. */
export interface RecordedVersion {
  readonly record: DraftRecord | null
  /** The edition that made it so; 0 where none did. */
  readonly edition: number
}

/** One field of which there are two versions now. `base` is what both began with. */
export interface ConflictField {
  readonly field: string
  readonly base: unknown
  readonly theirs: unknown
  readonly mine: unknown
  /** Whether both changed it, and not to the same. Otherwise nothing has to be chosen, only kept. */
  readonly both: boolean
}

/** A change whose record has been changed by a later edition than the one it was based on. */
export interface Conflict {
  readonly ordinal: number
  readonly noun: Noun
  readonly key: string
  readonly basedOn: number
  readonly changedIn: number
  readonly fields: readonly ConflictField[]
}

interface Based extends DraftChange {
  readonly ordinal: number
  readonly basedOn: number
}

/** The fields of both versions that differ from the base or from each other. */
export const conflictFields = (base: DraftRecord | null, theirs: DraftRecord | null, mine: DraftRecord | null): ConflictField[] => {
  const [ofTheirs, ofMine] = [changedFields(base, theirs), changedFields(base, mine)]
  const [theirsAt, mineAt] = [new Map(ofTheirs.map((one) => [one.field, one])), new Map(ofMine.map((one) => [one.field, one]))]
  return [...new Set([...theirsAt.keys(), ...mineAt.keys()])].map((field) => {
    const [their, my] = [theirsAt.get(field), mineAt.get(field)]
    const before = their === undefined ? my?.before : their.before
    return {
      field,
      base: before,
      theirs: their === undefined ? before : their.after,
      mine: my === undefined ? before : my.after,
      both: their !== undefined && my !== undefined && !sameValue(their.after, my.after),
    }
  })
}

/**
 * The conflict of a change, or null where its record still is what the editor saw. Any later edition of the record counts,
 * also one that touched other fields: a change brings a whole record, so publishing it would take those back unseen.
 */
export const conflictOf = (change: Based, base: RecordedVersion, live: RecordedVersion): Conflict | null =>
  live.edition <= change.basedOn
    ? null
    : {
        ordinal: change.ordinal,
        noun: change.noun,
        key: change.key,
        basedOn: change.basedOn,
        changedIn: live.edition,
        fields: conflictFields(base.record, live.record, change.record),
      }
