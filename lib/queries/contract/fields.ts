import { z } from 'zod'
import type { DecimalText } from '@/lib/domain/decimal-text'
import type { PlainDate } from '@/lib/domain/plain-date'
import { DOCUMENT_KINDS } from '@/lib/domain/record/document'

/** The schema of a text that our types know more closely: it still checks and describes the text. */
const ofType = <T extends string>(schema: z.ZodType<string>): z.ZodType<T> => schema as z.ZodType<string> as z.ZodType<T>

/** Fields that answers share. Days and decimals are text, so that no reader's number type or time zone can bend them. */
export const day = ofType<PlainDate>(
  z.iso.date().meta({ description: 'A calendar day without a time zone, year-month-day.' }),
)
export const decimal = ofType<DecimalText>(
  z
    .string()
    .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/)
    .meta({ description: 'An exact decimal number as text.' }),
)
export const id = z.string().min(1).meta({ description: 'A stable public id: it stands in addresses and is never reused.' })
export const economy = z.string().regex(/^[A-Z]{2,3}$/).meta({
  description: 'An economy by ISO 3166 alpha-2 code, or a group of economies by three capital letters.',
})
export const eventHref = z.string().startsWith('/').nullable().meta({
  description: 'Path of the page that compares before and after the event; null for an event of a single economy.',
})
export const href = z.string().startsWith('/').meta({ description: 'Path of the page on this site.' })

/** The first day of a period; null before the first one. */
export const from = day.nullable().meta({ description: 'First day, null where none is stated or there is no period.' })
export const to = day.nullable().meta({ description: 'The day after the last one; null where no end is fixed.' })

export const rate = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ad-valorem'), pct: decimal }),
    z.strictObject({ kind: z.literal('ceiling'), pct: decimal }),
    z.strictObject({ kind: z.literal('verbatim'), text: z.string() }),
    z.strictObject({ kind: z.literal('not-stated') }),
  ])
  .meta({
    description:
      'ad-valorem: per cent of customs value. ceiling: the total of all duties may not exceed it. verbatim: words or a ' +
      'specific duty, as printed. not-stated: the document names no rate.',
  })

export const ratePct = decimal.nullable().meta({
  description: 'Per cent as printed, for an ad valorem rate or a ceiling; null where the rate is of another kind or there is none.',
})

export const documentBrief = z
  .strictObject({
    id,
    kind: z.enum(DOCUMENT_KINDS).meta({ description: 'Only a legal instrument is law.' }),
    title: z.string(),
    publisher: z.string(),
    citation: z.string().nullable().meta({ description: 'How the document is cited, null where it has no citation.' }),
    url: z.url().nullable().meta({ description: 'Where it was read, null where no address was found.' }),
    publishedOn: day.meta({ description: 'The first day on which the text was public.' }),
    href,
  })
  .meta({ id: 'DocumentBrief', description: 'A document that a figure rests on.' })
export const documents = z.array(documentBrief).meta({ description: 'The documents that it rests on, the one that decides first.' })

export type DocumentBrief = z.output<typeof documentBrief>

/** How a query echoes the two clocks that every answer has. */
export const echoedClocks = {
  knownOn: day.meta({ description: 'What had been published by the end of this day is known; nothing later is.' }),
  edition: z.int().min(0).meta({ description: 'What we had recorded in this edition; 0 before the first one.' }),
}

/** How a whole number is written as a parameter. */
export const WHOLE = '^[0-9]+$'

/** The two clocks as parameters. */
export const clockParameters = {
  knownOn: z.string().optional().meta({
    description:
      'Answer with what had been published by this day, year-month-day; not after today. Default: today in UTC. With knownOn ' +
      'and edition both given the answer is frozen: the same for ever. It holds no notes, which have no day of their own.',
    format: 'date',
    example: '2020-01-31',
  }),
  edition: z.string().optional().meta({
    description: 'Answer with what we had recorded in this edition. Default: the newest. See knownOn for a frozen answer.',
    pattern: WHOLE,
    example: '1',
  }),
}

export const onParameter = z.string().optional().meta({
  description:
    'The day in the world, year-month-day: a rate in force on it. Default: today in UTC, which moves also where knownOn and ' +
    'edition are given: a frozen answer needs all three.',
  format: 'date',
  example: '2020-01-31',
})

/** Economies as parameters. */
export const imposedByParameter = z.string().meta({ description: 'The economy that charges, by ISO 3166 alpha-2 code.' })
export const targetParameter = z.string().meta({ description: 'The economy whose goods are charged, by ISO 3166 alpha-2 code.' })
