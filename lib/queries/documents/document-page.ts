import { z } from 'zod'
import type { Question } from '../ask'
import { clockParameters, onParameter } from '../contract/fields'
import type { DocumentQuery } from './contract'
import { document } from './document'

const Parameters = z.strictObject({ on: onParameter, ...clockParameters })

/** The question of a document's page: that of its address in the API, on a page that has all three clocks. */
export const documentPage: Question<typeof Parameters, DocumentQuery> = {
  parameters: Parameters,
  resolve: ({ on: _on, ...clocks }, frame, id) => document.resolve(clocks, frame, id),
}
