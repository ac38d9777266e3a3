import { listCommitmentFiles } from '@/lib/data/commitments/list-files'
import type { Db } from '@/lib/data/db'
import { checkFindings } from '@/lib/domain/commitment/check-findings'
import { checkSuccessors } from '@/lib/domain/commitment/check-successors'
import { ok, refused, type Result } from '@/lib/domain/result'

/** Holds the commitments as an open edition would leave them against the moves, the gates and the rule of successors. */
export const checkCommitments = async (db: Db, edition: number): Promise<Result<null>> => {
  const files = await listCommitmentFiles(db, edition)
  for (const file of files) {
    const unsound = checkFindings(file)
    if (unsound !== null)
      return refused('precondition', `${unsound.assessmentId}: ${unsound.reason}`, { field: 'delivery', value: unsound.assessmentId })
  }
  const successor = checkSuccessors(files)
  return successor === null
    ? ok(null)
    : refused('precondition', `${successor.commitmentId}: ${successor.reason}`, { field: 'successor', value: successor.commitmentId })
}
