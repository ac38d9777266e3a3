import { listEditions, listPublishedChanges } from '@/lib/data/published'
import { ok, refused } from '@/lib/domain/result'
import { echoed } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { changeEntries } from './change-entry'
import { EditionAnswer, EditionsParameters, type EditionQuery } from './contract'
import { editionEntries } from './edition-entry'

/** One edition and what it changed, record by record. */
export const edition: Read<typeof EditionsParameters, EditionQuery, EditionAnswer> = {
  parameters: EditionsParameters,
  answerSchema: EditionAnswer,
  paged: pagedBy('records'),
  resolve: (_params, frame, id) => {
    const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null
    return number !== null && number <= frame.clocks.edition
      ? ok({ number, ...echoed(frame) })
      : refused('not_found', `There is no edition "${id}". Editions run from 1 to ${frame.clocks.edition}.`, { field: 'id', value: id })
  },
  answer: async (query, frame) => {
    const { db } = frame
    const [found] = await editionEntries(db, (await listEditions(db, query.number)).slice(0, 1))
    if (found === undefined) throw new Error(`edition ${query.number} was resolved and is not there`)
    return { query, edition: found, records: await changeEntries(frame, await listPublishedChanges(db, { edition: query.number })) }
  },
}
