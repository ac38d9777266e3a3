import { tableOf } from '../table'
import type { SearchAnswer, SearchResult } from './contract'

/** A row for each result, best first. */
export const searchTable = tableOf<SearchAnswer, SearchResult>(({ results }) => results, [
  { name: 'kind', description: 'What was found: a measure, an event, a document or a series.', value: ({ kind }) => kind },
  { name: 'id', description: 'Its stable id.', value: ({ id }) => id },
  { name: 'title', description: 'Its name.', value: ({ title }) => title },
  { name: 'detail', description: 'A line that tells it from others.', value: ({ detail }) => detail },
  { name: 'on', description: 'The day of an event or the first public day of a document, else empty.', value: ({ on }) => on },
  { name: 'href', description: 'Path of its page on this site.', value: ({ href }) => href },
])
