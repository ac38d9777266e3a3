import type { Changeset, StoredChange } from '@/lib/data/changesets'
import type { Conflict } from '@/lib/domain/changeset/conflict'
import type { ChangesetProblemEntry } from '../contract/problem'

/** A changeset as it was inspected, to be told; people by the ids of the log. */
export interface Inspected {
  readonly changeset: Changeset
  readonly authors: readonly string[]
  readonly changes: readonly StoredChange[]
  readonly problems: readonly ChangesetProblemEntry[]
  readonly conflicts: readonly Conflict[]
}
