import { z } from 'zod'
import { AGREEMENTS } from '@/lib/domain/commitment/agreement'
import {
  BASES, BOUNDS, COMMITMENT_KINDS, POSITION_FIELDS, POSITION_STANDINGS, VERIFIABILITIES,
} from '@/lib/domain/commitment/commitment'
import { CONFIDENCES } from '@/lib/domain/commitment/confidence'
import { DELIVERIES } from '@/lib/domain/commitment/delivery'
import { BEARINGS, TIERS, WHOSE } from '@/lib/domain/commitment/evidence'
import { FRESHNESSES } from '@/lib/domain/commitment/status'
import { TIMELINESS_RESULTS } from '@/lib/domain/commitment/timeliness'
import { day, decimal, economy, href, id } from './fields'

export const agreement = z.enum(AGREEMENTS).meta({
  description: 'Computed from what both parties say: no-deal, where nobody affirms that there is an undertaking, is one too.',
})
export const delivery = z.enum(DELIVERIES).meta({ description: 'The signed finding that stands; unassessed where there is none.' })
export const basis = z.enum(BASES).nullable().meta({ description: 'What the quantity was counted at; null where none is named. Bases are never added up.' })

export const timelinessAnswer = z.strictObject({
  version: z.int().min(1).meta({ description: 'The version of the terms whose deadline this is.' }),
  basis,
  result: z.enum(TIMELINESS_RESULTS),
  days: z.int().meta({ description: 'Days from the deadline to the day on which the target was met, else to the day asked; positive is late.' }),
})

/** What a commitment is. */
export const commitmentIdentity = z.strictObject({
  id,
  title: z.string(),
  summary: z.string().meta({ description: 'The undertaking in a sentence.' }),
  kind: z.enum(COMMITMENT_KINDS).meta({
    description: 'delivery: done or bought by a day. restraint: a state to be kept. matter: on the table, undertaken by nobody.',
  }),
  byParty: economy.meta({ description: 'The economy that owes.' }),
  toParty: economy.meta({ description: 'The economy that receives.' }),
  event: id.meta({ description: 'The event that it comes from.' }),
  category: id.meta({ description: 'What it is about, as a slug.' }),
  href,
})

/** The six answers, each by itself: they are never one word. */
export const commitmentAxes = z.strictObject({
  agreement,
  fields: z.array(z.enum(POSITION_FIELDS)).meta({ description: 'The fields that the agreement is about: denied, different or left open by one side.' }),
  verifiability: z.enum(VERIFIABILITIES),
  delivery,
  outcomeEstablished: z.boolean().meta({ description: 'False once a term has run out and nobody has established what followed.' }),
  timeliness: z.array(timelinessAnswer).meta({ description: 'Against every version of the terms, one row a basis.' }),
  confidence: z.enum(CONFIDENCES).nullable().meta({ description: 'Of the finding that stands, by rule from its evidence; null where there is none.' }),
  freshness: z.enum(FRESHNESSES).nullable().meta({ description: 'How recently it was looked at; null until reviews exist.' }),
  since: day.nullable().meta({ description: 'The day of the finding that began the delivery state.' }),
})

export const commitmentEntry = z.strictObject({ ...commitmentIdentity.shape, ...commitmentAxes.shape }).meta({
  id: 'CommitmentEntry',
  description: 'One undertaking by one party to another, with its six answers on a day.',
})
export type CommitmentEntry = z.output<typeof commitmentEntry>

export const evidenceAnswer = z.strictObject({
  documentId: id,
  title: z.string(),
  publisher: z.string(),
  publishedOn: day,
  language: z.string().meta({ description: 'Language of the text, by ISO 639 code.' }),
  href,
  whose: z.enum(WHOSE),
  speaker: economy.nullable().meta({ description: "Whose words, where they are a party's." }),
  bearing: z.enum(BEARINGS),
})
export type EvidenceAnswer = z.output<typeof evidenceAnswer>

const evidence = z.array(evidenceAnswer).meta({ description: 'The documents that were public by the day known.' })
export const tier = z.enum(TIERS).nullable().meta({
  description: "T1 law or official data, T2 a party's own words, T3 two independent outlets, T4 one; null where nothing supports.",
})

export const positionAnswer = z.strictObject({
  id,
  party: economy,
  field: z.enum(POSITION_FIELDS),
  standing: z.enum(POSITION_STANDINGS).meta({ description: 'silent is not denied.' }),
  value: z.string().nullable(),
  words: z.string(),
  saidOn: day,
  tier,
  evidence,
})
export type PositionAnswer = z.output<typeof positionAnswer>

export const termsAnswer = z.strictObject({
  version: z.int().min(1),
  metric: z.string(),
  amount: decimal.nullable(),
  unit: z.string().nullable().meta({ description: 'Unit of the amount; tons are metric, money is US dollars.' }),
  basis,
  periodFrom: day.nullable(),
  periodTo: day.nullable().meta({ description: 'The day after the last one.' }),
  deadline: day.nullable().meta({ description: 'The last day.' }),
  statedBy: economy,
  statedOn: day,
  supersedesVersion: z.int().min(1).nullable(),
  evidence,
})
export type TermsAnswer = z.output<typeof termsAnswer>

export const observationAnswer = z.strictObject({
  id,
  metric: z.string(),
  basis,
  periodFrom: day.nullable(),
  periodTo: day.nullable().meta({ description: 'The day after the last one; null where it is open, or ended after the day known.' }),
  value: decimal,
  unit: z.string(),
  cumulative: z.boolean().meta({ description: 'A running total since periodFrom; never added to another.' }),
  bound: z.enum(BOUNDS),
  upper: decimal.nullable(),
  knownFrom: day,
  note: z.string().nullable().meta({ description: 'Without a day of its own; only in answers known today and of the newest edition.' }),
  evidence,
})
export type ObservationAnswer = z.output<typeof observationAnswer>

export const assessmentAnswer = z.strictObject({
  id,
  on: day,
  knownFrom: day,
  delivery,
  confidence: z.enum(CONFIDENCES),
  tier,
  reason: z.string(),
  evidence,
})
export type AssessmentAnswer = z.output<typeof assessmentAnswer>
