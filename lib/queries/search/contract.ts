import { z } from 'zod'
import { FOUND_KINDS } from '@/lib/domain/search'
import { clockParameters, day, echoedClocks, href, id } from '../contract/fields'

/** Results in one answer; the total says how many there are. */
export const MOST_RESULTS = 50

/** The longest text that can be asked for, in characters. */
export const LONGEST_TEXT = 200

/** What is asked: a text without control characters, of which a database can make nothing. */
export const searchText = z
  .string()
  .max(LONGEST_TEXT, `Use at most ${LONGEST_TEXT} characters.`)
  .regex(/^\P{Cc}*$/u, 'Leave out characters that cannot be written, such as tabs and line ends.')

export const SearchParameters = z.strictObject({
  q: searchText.regex(/\S/, 'Say what to look for: words, an id, a citation, or a code of goods.').meta({
    description:
      'Words of titles, scopes, summaries of events and commitments, publishers and methods, an id, a citation, or a code of goods. All of the words ' +
      'must be held; a word after a minus must not; "quoted words" stand together; or means either. The last word may be the ' +
      'beginning of one. Where nothing holds the words, records that hold similar ones are found.',
    example: 'steel',
  }),
  ...clockParameters,
})

export const SearchQuery = z.strictObject({ q: z.string(), ...echoedClocks })
export type SearchQuery = z.output<typeof SearchQuery>

export const searchResult = z
  .strictObject({
    kind: z.enum(FOUND_KINDS),
    id,
    title: z.string(),
    detail: z.string().meta({
      description: 'A line that tells it from others: the codes that were met and the scope, the undertaking, place and summary, citation and publisher, publisher and unit.',
    }),
    on: day.nullable().meta({ description: 'The day of an event, or the first day on which a document was public; else null.' }),
    matched: z.array(z.string()).meta({ description: 'What answers to the words asked, as it stands in title and detail.' }),
    href: href.meta({ description: 'Path of the page that shows it on this site; an event of a single economy is shown by a document.' }),
  })
  .meta({ id: 'SearchResult' })
export type SearchResult = z.output<typeof searchResult>

export const SearchAnswer = z
  .strictObject({
    query: SearchQuery,
    total: z.int().min(0).meta({ description: `How many records were found; at most ${MOST_RESULTS} of them are told.` }),
    similar: z.boolean().meta({ description: 'Whether nothing holds the words as written, so that these hold similar ones.' }),
    results: z.array(searchResult).meta({ description: 'Best first.' }),
  })
  .meta({ id: 'SearchAnswer' })
export type SearchAnswer = z.output<typeof SearchAnswer>
