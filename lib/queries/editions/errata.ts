import { listPublishedChanges } from '@/lib/data/published'
import { isErratum } from '@/lib/domain/changeset/erratum'
import { ok, refused } from '@/lib/domain/result'
import { echoed } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { changeEntries } from './change-entry'
import { ErrataAnswer, ErrataParameters, type ErrataQuery } from './contract'

/** What was recorded and turned out wrong: corrections and retractions, newest first. */
export const errata: Read<typeof ErrataParameters, ErrataQuery, ErrataAnswer> = {
  parameters: ErrataParameters,
  answerSchema: ErrataAnswer,
  paged: pagedBy('errata'),
  resolve: ({ after = '0' }, frame) =>
    /^(0|[1-9]\d{0,8})$/.test(after) && Number(after) <= frame.clocks.edition
      ? ok({ after: Number(after), ...echoed(frame) })
      : refused('invalid', `There is no edition "${after}". Editions run from 1 to ${frame.clocks.edition}.`, { field: 'after', value: after }),
  answer: async (query, frame) => {
    const changes = await listPublishedChanges(frame.db, { after: query.after, upTo: query.edition })
    return { query, errata: await changeEntries(frame, changes.filter(isErratum)) }
  },
}
