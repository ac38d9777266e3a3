import { z } from 'zod'
import { NOUNS } from '@/lib/domain/record/change'
import { clockParameters, day, echoedClocks, href, id } from '../contract/fields'
import { PageOf } from '../paging'

const ACTS = ['create', 'correct', 'retract'] as const

export const EditionsParameters = z.strictObject({ ...clockParameters })
export const EditionsQuery = z.strictObject({ ...echoedClocks })
export type EditionsQuery = z.output<typeof EditionsQuery>

export const editionEntry = z
  .strictObject({
    number: z.int().min(1),
    title: z.string(),
    reason: z.string().meta({ description: 'Why it was published, in the words of its author.' }),
    authors: z.array(z.string()).meta({ description: 'Everybody who worked on a change of it, by name; an id for who has none, such as system:starting-data.' }),
    publisher: z.string().meta({ description: 'Who published it: somebody else than its authors, see aloneReason.' }),
    aloneReason: z.string().nullable().meta({ description: 'Why an author published it; null where somebody else did.' }),
    reverts: z.int().nullable().meta({ description: 'The edition that this one was made to undo, null where it was made for something else.' }),
    publishedAt: z.iso.datetime().meta({ description: 'When it was published, in UTC.' }),
    publishedOn: day.meta({ description: 'The day of that in UTC: with it as knownOn and the number as edition, the site as it was then.' }),
    changes: z.array(z.strictObject({ noun: z.enum(NOUNS), act: z.enum(ACTS), count: z.int().min(1) })),
    href,
  })
  .meta({ id: 'EditionEntry' })
export type EditionEntry = z.output<typeof editionEntry>

export const EditionsAnswer = z
  .strictObject({ query: EditionsQuery, editions: z.array(editionEntry).meta({ description: 'Newest first.' }), page: PageOf.optional() })
  .meta({ id: 'EditionsAnswer' })
export type EditionsAnswer = z.output<typeof EditionsAnswer>

const affected = z.array(z.strictObject({ id, title: z.string(), href }))

export const changeEntry = z
  .strictObject({
    edition: z.int().min(1),
    noun: z.enum(NOUNS),
    act: z.enum(ACTS),
    key: z.string().meta({ description: 'What the record is known by within its noun.' }),
    reason: z.string(),
    fields: z
      .array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() }))
      .meta({ description: 'The fields that differ; null where a record has none.' }),
    measures: affected.meta({ description: 'The measures that it affects.' }),
    commitments: affected.meta({ description: 'The commitments that it affects.' }),
  })
  .meta({ id: 'PublishedChange' })
export type ChangeEntry = z.output<typeof changeEntry>

export const EditionQuery = z.strictObject({ number: z.int().min(1), ...echoedClocks })
export type EditionQuery = z.output<typeof EditionQuery>

export const EditionAnswer = z
  .strictObject({
    query: EditionQuery,
    edition: editionEntry,
    records: z.array(changeEntry).meta({ description: 'Record by record, in the order in which they were entered.' }),
    page: PageOf.optional(),
  })
  .meta({ id: 'EditionAnswer' })
export type EditionAnswer = z.output<typeof EditionAnswer>

export const ErrataParameters = z.strictObject({
  after: z.string().optional().meta({ description: 'Only corrections that came after this edition: what a page of it hides.', example: '1' }),
  ...clockParameters,
})
export const ErrataQuery = z.strictObject({ after: z.int().min(0), ...echoedClocks })
export type ErrataQuery = z.output<typeof ErrataQuery>

export const ErrataAnswer = z
  .strictObject({
    query: ErrataQuery,
    errata: z.array(changeEntry).meta({ description: 'Corrections and retractions, newest edition first.' }),
    page: PageOf.optional(),
  })
  .meta({ id: 'ErrataAnswer' })
export type ErrataAnswer = z.output<typeof ErrataAnswer>
