import { z } from 'zod'
import { parseDecimalText, type DecimalText } from '../decimal-text'
import { parsePlainDate, type PlainDate } from '../plain-date'

/** A stable public id: it stands in URLs and is never reused. */
export const publicId = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'An id is made of letters, digits and single hyphens.')
  .max(120)

/** The id of a record that is part of another: the whole's id, a double hyphen where one helps, and its own part. */
export const recordId = publicId.or(z.string().regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/).max(120))

export const words = z.string().trim().min(1, 'Say something here, or leave the field out.').max(4000)

/** A calendar day, ISO text; a day that does not exist is refused by name. */
export const day = z.string().transform((text, context): PlainDate => {
  const parsed = parsePlainDate(text)
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', message: `"${text}" is not a calendar day. Write it as year-month-day.` })
  return z.NEVER
}).meta({ format: 'date' })

/** An exact decimal as text, with the decimals that the source gives. */
export const decimal = z.string().transform((text, context): DecimalText => {
  const parsed = parseDecimalText(text)
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', message: `"${text}" is not a decimal number. Write it like 12.5.` })
  return z.NEVER
}).meta({ description: 'An exact decimal number as text, such as 12.5.' })

/** A web address over http or https: other schemes never become a link. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2000)

/** How far a document, or what we took from it, was checked. */
export const VERIFICATIONS = ['read', 'secondary', 'recalled'] as const
export type Verification = (typeof VERIFICATIONS)[number]
