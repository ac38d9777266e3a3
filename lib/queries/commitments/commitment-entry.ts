import type { CommitmentFile } from '@/lib/domain/commitment/commitment'
import { statusOf, type CommitmentStatus, type StatusMoment } from '@/lib/domain/commitment/status'
import { paths } from '@/lib/paths'
import type { CommitmentEntry } from '../contract/commitment'
import type { World } from '../world'

/** A commitment with its six answers on a day. */
export interface ListedCommitment {
  readonly file: CommitmentFile
  readonly status: CommitmentStatus
}

/** The commitments that were listed on a day, as known in the world, in the order of the world. */
export const listedOn = ({ commitments, knownOn }: World, on: StatusMoment['on']): ListedCommitment[] =>
  commitments.flatMap((file) => {
    const status = statusOf(file, { on, knownOn })
    return status === null ? [] : [{ file, status }]
  })

/** A commitment and its status as answers spell them. */
export const commitmentEntryOf = ({ file: { commitment }, status }: ListedCommitment): CommitmentEntry => ({
  id: commitment.id,
  title: commitment.title,
  summary: commitment.summary,
  kind: commitment.kind,
  byParty: commitment.byParty,
  toParty: commitment.toParty,
  event: commitment.eventId,
  category: commitment.category,
  href: paths.commitment(commitment.id),
  agreement: status.agreement,
  fields: [...status.fields],
  verifiability: status.verifiability,
  delivery: status.delivery,
  outcomeEstablished: status.outcomeEstablished,
  timeliness: status.timeliness.map((one) => ({ ...one })),
  confidence: status.confidence,
  freshness: status.freshness,
  since: status.since,
})
