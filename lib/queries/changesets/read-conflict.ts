import { z } from 'zod'
import { findChangeset, listDrafts } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import { recordedAsOf } from '@/lib/data/recorded'
import { editConflictOf } from '@/lib/domain/changeset/edit-conflict'
import type { ConflictEntry } from '../contract/problem'
import { tellConflict, tellWordsConflict } from './tell-conflict'

/** The record within a proposal that a command has understood; retracting brings none. */
const Proposal = z.looseObject({ record: z.record(z.string(), z.unknown()).optional() }).nullable()

/** Both versions of a change that somebody wanted to put `proposed` in the place of, after another editor was first; none where it is gone. */
export const readEditConflict = async (db: Db, id: string, ordinal: number, proposed: unknown): Promise<ConflictEntry[]> => {
  const stored = (await listDrafts(db, id)).find((change) => change.ordinal === ordinal)
  if (stored === undefined) return []
  const published = (await recordedAsOf(db, [stored], stored.basedOn))(stored)
  return [tellConflict(editConflictOf(stored, published, Proposal.parse(proposed)?.record ?? null))]
}

/** Both versions of the words of a changeset that somebody wanted to change after another editor was first. */
export const readWordsConflict = async (db: Db, id: string, mine: { readonly title?: unknown; readonly reason?: unknown }): Promise<ConflictEntry[]> => {
  const theirs = await findChangeset(db, id)
  return theirs === null ? [] : [tellWordsConflict(theirs, { title: mine.title, reason: mine.reason })]
}
