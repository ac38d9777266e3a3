import { inTransaction, type Db } from '@/lib/data/db'
import { lockPublishing } from '@/lib/data/editions'
import { checkChangeset, type ChangesetProblem } from './check-changeset'

/** What keeps a changeset from being submitted, asked from the pool. It tries the next edition, so it takes its turn with those who publish. */
export const problemsOf = (db: Db, id: string, now: Date): Promise<ChangesetProblem[]> =>
  inTransaction(db, async (tx) => {
    await lockPublishing(tx)
    return checkChangeset(tx, id, now)
  })
