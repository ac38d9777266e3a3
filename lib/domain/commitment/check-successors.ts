import { earliestOf } from '../plain-date'
import type { CommitmentFile } from './commitment'

/** A commitment whose successor cannot be one, and why. */
export interface UnsoundSuccessor {
  readonly commitmentId: string
  readonly reason: string
}

const startOf = (file: CommitmentFile | undefined) => earliestOf(file?.terms.map(({ periodFrom }) => periodFrom) ?? [])

const whyUnsound = (file: CommitmentFile, byId: ReadonlyMap<string, CommitmentFile>): string | null => {
  const met = [file.commitment.id]
  for (let next = file.links.successor; next !== null; next = byId.get(next)?.links.successor ?? null) {
    if (met.includes(next)) return `A commitment cannot come to succeed itself (by way of ${met.join(', ')}).`
    met.push(next)
  }
  const successor = file.links.successor
  if (successor === null) return null
  const [own, next] = [startOf(file), startOf(byId.get(successor))]
  return own !== null && next !== null && next <= own
    ? `Its successor ${successor} begins on ${next}, not after it began itself.`
    : null
}

/**
 * The first commitment whose successor is itself by some way round, or begins no later than what it takes the place of;
 * null where there is none. The database refuses both in the same words.
 */
export const checkSuccessors = (files: readonly CommitmentFile[]): UnsoundSuccessor | null => {
  const byId = new Map(files.map((file) => [file.commitment.id, file]))
  for (const file of files) {
    const reason = whyUnsound(file, byId)
    if (reason !== null) return { commitmentId: file.commitment.id, reason }
  }
  return null
}
