import { ok } from '@/lib/domain/result'
import { echoed } from '../ask'
import type { Read } from '../read'
import { MOST_RESULTS, SearchAnswer, SearchParameters, type SearchQuery } from './contract'
import { describe } from './describe'
import { find } from './find'
import { markMatched } from './mark-matched'
import { searchTable } from './search-table'

/** What holds the words asked, of all that was known by the clocks: measures, events, documents and series, best first. */
export const search: Read<typeof SearchParameters, SearchQuery, SearchAnswer> = {
  parameters: SearchParameters,
  answerSchema: SearchAnswer,
  table: searchTable,
  resolve: ({ q }, frame) => ok({ q: q.trim(), ...echoed(frame) }),
  answer: async (query, frame) => {
    const { similar, found } = await find(frame, query.q)
    const best = found.slice(0, MOST_RESULTS).map((one) => ({ described: describe(one, frame.world, query.q), codes: one.codes }))
    return { query, total: found.length, similar, results: await markMatched(frame.db, best, query.q) }
  },
}
