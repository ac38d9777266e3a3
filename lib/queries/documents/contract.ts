import { z } from 'zod'
import { BEARINGS, WHOSE } from '@/lib/domain/commitment/evidence'
import { ACTS, STANDINGS } from '@/lib/domain/measure/provision'
import { clockParameters, day, decimal, documentBrief, echoedClocks, economy, from, href, id, rate, ratePct, to } from '../contract/fields'
import { eventBrief } from '../events/contract'
import { verification } from '../measures/detail-contract'

export const DocumentParameters = z.strictObject(clockParameters)

export const DocumentQuery = z.strictObject({ id, ...echoedClocks })
export type DocumentQuery = z.output<typeof DocumentQuery>

const link = z.strictObject({ id, title: z.string(), href })

export const citedProvision = z.strictObject({
  id,
  measure: link,
  act: z.enum(ACTS),
  standing: z.enum(STANDINGS),
  rate: rate.nullable(),
  ratePct,
  from,
  to,
  verification,
})
export type CitedProvision = z.output<typeof citedProvision>

export const citedPoint = z.strictObject({
  series: z.strictObject({ id, title: z.string(), unit: z.string() }),
  on: day,
  value: decimal,
})
export type CitedPoint = z.output<typeof citedPoint>

export const COMMITMENT_FACTS = ['position', 'terms', 'observation', 'assessment'] as const
export type CommitmentFact = (typeof COMMITMENT_FACTS)[number]

export const citedCommitment = z.strictObject({
  commitment: link,
  fact: z.enum(COMMITMENT_FACTS).meta({ description: 'What it is cited for.' }),
  on: day.meta({ description: 'The day on which it was said, stated, known or found.' }),
  whose: z.enum(WHOSE).meta({ description: 'Whose words it carries there.' }),
  speaker: economy.nullable(),
  bearing: z.enum(BEARINGS),
})
export type CitedCommitment = z.output<typeof citedCommitment>

export const keptDocument = documentBrief
  .extend({
    publisherSide: economy.nullable().meta({ description: 'The economy whose words these are, null for a third party.' }),
    printedOn: day.nullable().meta({ description: 'The day in the gazette, often later than publishedOn; null where none is known.' }),
    language: z.string().meta({ description: 'ISO 639 code.' }),
    verification,
  })
  .meta({ id: 'Document', description: 'A document with all that is kept of it.' })
export type KeptDocument = z.output<typeof keptDocument>

export const DocumentAnswer = z
  .strictObject({
    query: DocumentQuery,
    document: keptDocument,
    restsOnIt: z
      .strictObject({
        provisions: z.array(citedProvision),
        measures: z.array(link).meta({ description: 'Measures that cite it for what they are.' }),
        events: z.array(eventBrief),
        points: z.array(citedPoint),
        commitments: z.array(citedCommitment).meta({ description: 'Facts of commitments that it is cited for.' }),
      })
      .meta({ description: 'Everything known that rests on the document; all empty where nothing does yet.' }),
  })
  .meta({ id: 'DocumentAnswer' })
export type DocumentAnswer = z.output<typeof DocumentAnswer>
