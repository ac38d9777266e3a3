import { z } from 'zod'
import { day, decimal, publicId, words } from './fields'

export const CODE_SYSTEMS = ['HS', 'HTS', 'CN'] as const

/** A code prefix of the Harmonized System (`HS`, up to 6 digits) or of a national tariff built on it. */
export const ScopeLineRecord = z.strictObject({
  codeSystem: z.enum(CODE_SYSTEMS),
  prefix: z.string().regex(/^\d{2,10}$/, 'A code prefix has 2 to 10 digits, without dots.'),
  include: z.boolean(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
})

/** One duty that one economy lays on others under one authority on a scope of goods. */
export const MeasureRecord = z.strictObject({
  id: publicId,
  title: words,
  imposedBy: publicId,
  targets: z.array(publicId).min(1, 'A measure has at least one target.'),
  authority: publicId,
  scope: z.strictObject({
    kind: z.enum(['all-goods', 'list']),
    description: words,
    /** US dollars a year, as given when the list was announced. */
    tradeCoveredUsd: decimal.nullable(),
    lines: z.array(ScopeLineRecord),
  }),
  stacking: words.nullable(),
  note: words.nullable(),
  headings: z.array(z.string().regex(/^\d{4}(\.\d{2}){0,3}$/)),
  documentIds: z.array(publicId),
})
export type MeasureRecord = z.output<typeof MeasureRecord>

/** The last day for which somebody looked at a measure and established its state. */
export const CoverageRecord = z.strictObject({ measureId: publicId, coveredThrough: day })
export type CoverageRecord = z.output<typeof CoverageRecord>
