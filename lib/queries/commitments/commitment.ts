import { firstKnown } from '@/lib/domain/commitment/known'
import type { PlainDate } from '@/lib/domain/plain-date'
import { ok, refused, type Result } from '@/lib/domain/result'
import { echoed, type Frame } from '../ask'
import type { Read } from '../read'
import { notFound } from '../resolve'
import { commitmentDetail } from './commitment-detail'
import { listedOn, type ListedCommitment } from './commitment-entry'
import { CommitmentAnswer, CommitmentParameters, type CommitmentQuery } from './detail-contract'

/** A commitment that was listed on a day; a refusal says from which day it is, or that it was not known at all. */
export const findListed = (frame: Frame, id: string, on: PlainDate): Result<ListedCommitment> => {
  const { world } = frame
  const listed = listedOn(world, on).find(({ file }) => file.commitment.id === id)
  if (listed !== undefined) return ok(listed)
  const file = world.commitments.find(({ commitment }) => commitment.id === id)
  const from = file === undefined ? null : firstKnown(file)
  return from === null
    ? notFound(frame, 'commitment', id, world.commitments.map(({ commitment }) => commitment.id))
    : refused('not_found', `The commitment "${id}" is listed from ${from} on, and was not yet on ${on}. Ask with a later day.`, {
        field: 'on',
        value: on,
      })
}

/** One commitment with what both parties say, its terms, what was counted, and what was found when. */
export const commitment: Read<typeof CommitmentParameters, CommitmentQuery, CommitmentAnswer> = {
  parameters: CommitmentParameters,
  answerSchema: CommitmentAnswer,
  resolve: (_params, frame, id) => {
    const listed = findListed(frame, id, frame.clocks.on)
    return listed.ok ? ok({ id, on: frame.clocks.on, ...echoed(frame) }) : listed
  },
  answer: (query, frame) => {
    const listed = findListed(frame, query.id, query.on)
    if (!listed.ok) throw new Error(`commitment ${query.id} was resolved and is refused now: ${listed.message}`)
    return commitmentDetail(listed.value, query, frame)
  },
}
