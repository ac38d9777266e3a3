import { listEditions } from '@/lib/data/published'
import { ok } from '@/lib/domain/result'
import { echoed } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { EditionsAnswer, EditionsParameters, type EditionsQuery } from './contract'
import { editionEntries } from './edition-entry'

/** Every edition up to the one asked for, newest first. */
export const editions: Read<typeof EditionsParameters, EditionsQuery, EditionsAnswer> = {
  parameters: EditionsParameters,
  answerSchema: EditionsAnswer,
  paged: pagedBy('editions'),
  resolve: (_params, frame) => ok(echoed(frame)),
  answer: async (query, { db }) => ({ query, editions: await editionEntries(db, await listEditions(db, query.edition)) }),
}
