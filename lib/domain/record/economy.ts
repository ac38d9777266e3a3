import { z } from 'zod'
import { publicId, words } from './fields'

/** The group that stands for every economy as the target of a measure. */
export const EVERY_ECONOMY = 'WLD'

/** An economy by ISO 3166 alpha-2 code, or a group of them (`WLD` all, `ROW` all but the pair looked at). */
export const EconomyRecord = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,3}$/, 'An economy has an ISO 3166 code, a group three capital letters.'),
  kind: z.enum(['economy', 'group']),
  name: words,
  /** As it stands within a sentence, with its article. */
  inSentence: words,
  /** As in "all … goods". */
  adjective: words,
})
export type EconomyRecord = z.output<typeof EconomyRecord>

/** The legal power that duties rest on, see Authority in the measure rooms. */
export const AuthorityRecord = z.strictObject({
  id: publicId,
  title: words,
  additional: z.boolean(),
  colour: z.int().min(1).max(8),
})
export type AuthorityRecord = z.output<typeof AuthorityRecord>
