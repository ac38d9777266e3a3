import { z } from 'zod'
import { ACTS, STANDINGS } from '../measure/provision'
import { day, decimal, publicId, recordId, VERIFICATIONS, words } from './fields'

export const RateRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ad-valorem'), pct: decimal }),
  z.strictObject({ kind: z.literal('ceiling'), pct: decimal }),
  z.strictObject({ kind: z.literal('verbatim'), text: words }),
  z.strictObject({ kind: z.literal('not-stated') }),
])

/** What one document does to one measure; the rules below are those of DESIGN 1 and are kept by the database too. */
export const ProvisionRecord = z
  .strictObject({
    id: recordId,
    measureId: publicId,
    documentId: publicId,
    act: z.enum(ACTS),
    standing: z.enum(STANDINGS),
    rate: RateRecord.nullable(),
    from: day.nullable(),
    to: day.nullable(),
    sequence: z.int().min(1),
    note: words.nullable(),
    verification: z.enum(VERIFICATIONS),
  })
  .refine((record) => (record.act === 'set') === (record.rate !== null), {
    path: ['rate'],
    message: 'Setting a rate names one (or says that none is stated); no other act does.',
  })
  .refine((record) => record.standing === 'announced' || record.from !== null, {
    path: ['from'],
    message: 'An enacted provision says from which day it applies.',
  })
  .refine((record) => record.standing === 'announced' || record.act !== 'withdraw', {
    path: ['act'],
    message: 'Withdrawing takes an announcement back; what was enacted is terminated.',
  })
  .refine((record) => record.from === null || record.to === null || record.from < record.to, {
    path: ['to'],
    message: 'The end is the day after the last one, so it lies after the start.',
  })
export type ProvisionRecord = z.output<typeof ProvisionRecord>
