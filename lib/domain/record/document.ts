import { z } from 'zod'
import { day, publicId, VERIFICATIONS, webAddress, words } from './fields'

export const DOCUMENT_KINDS = [
  'legal-instrument',
  'official-readout',
  'fact-sheet',
  'dataset',
  'press',
  'analysis',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/**
 * Anything citable. `publishedOn` is the first day on which the text was public, `printedOn` the day in the gazette,
 * often later. `publisherSide` is the economy whose words these are, null for a third party.
 */
export const DocumentRecord = z.strictObject({
  id: publicId,
  kind: z.enum(DOCUMENT_KINDS),
  title: words,
  publisher: words,
  publisherSide: publicId.nullable(),
  url: webAddress.nullable(),
  publishedOn: day,
  printedOn: day.nullable(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'A language has an ISO 639 code, for example en.'),
  citation: words.nullable(),
  verification: z.enum(VERIFICATIONS),
})
export type DocumentRecord = z.output<typeof DocumentRecord>
