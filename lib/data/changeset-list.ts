import type { ChangesetState } from '@/lib/domain/changeset/state'
import type { Changeset } from './changesets'
import type { Db } from './db'

/** Which changesets are asked for: in these states, and of this author where one is named. */
export interface ChangesetFilter {
  readonly states: readonly ChangesetState[]
  readonly author?: string
  /** No more than so many; all of them where it is not said. */
  readonly most?: number
}

/** Changesets, newest first, each with how many changes it holds. */
export const listChangesets = async (
  db: Db,
  { states, author, most }: ChangesetFilter,
): Promise<(Changeset & { readonly changeCount: number })[]> => {
  const rows = await db.changeset.findMany({
    where: { state: { in: [...states] }, ...(author === undefined ? {} : { author }) },
    include: { _count: { select: { changes: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    ...(most === undefined ? {} : { take: most }),
  })
  return rows.map(({ _count, ...row }) => ({ ...row, state: row.state as ChangesetState, changeCount: _count.changes }))
}
