import type { Db } from '@/lib/data/db'
import type { Actor } from '@/lib/domain/actor'
import { ok, type Result } from '@/lib/domain/result'
import type { ChangesetEntry } from './contract'
import { tellChangesets, unseenBy } from './list-changesets'

/** The changesets that somebody has to do with, by what there is to do. */
export interface ChangesetLists {
  /** Their own that they may work on, those first that came back. */
  readonly mine: readonly ChangesetEntry[]
  /** Everybody's that wait to be published. */
  readonly waiting: readonly ChangesetEntry[]
  /** Drafts of others. */
  readonly others: readonly ChangesetEntry[]
  /** The latest that became editions. */
  readonly published: readonly ChangesetEntry[]
}

/** As many of the published as stand on the page; the page of editions has all. */
const LATEST = 10

const returnedFirst = (entries: readonly ChangesetEntry[]): ChangesetEntry[] => [
  ...entries.filter(({ state }) => state === 'returned'),
  ...entries.filter(({ state }) => state !== 'returned'),
]

/** Reads the lists of the page of changesets; for those who may propose. */
export const changesetLists = async (db: Db, actor: Actor): Promise<Result<ChangesetLists>> => {
  const unseen = unseenBy(actor)
  if (unseen !== null) return unseen
  const [mine, drafts, waiting, published] = await Promise.all([
    tellChangesets(db, { states: ['draft', 'returned'], author: actor.id }),
    tellChangesets(db, { states: ['draft', 'returned'] }),
    tellChangesets(db, { states: ['submitted'] }),
    tellChangesets(db, { states: ['published'], most: LATEST }),
  ])
  const own = new Set(mine.map(({ id }) => id))
  return ok({ mine: returnedFirst(mine), waiting, others: drafts.filter(({ id }) => !own.has(id)), published })
}
