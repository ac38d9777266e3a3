import { z } from 'zod'
import {
  BASES,
  BOUNDS,
  COMMITMENT_KINDS,
  POSITION_FIELDS,
  POSITION_STANDINGS,
  VERIFIABILITIES,
} from '../commitment/commitment'
import { DELIVERIES } from '../commitment/delivery'
import { BEARINGS, WHOSE } from '../commitment/evidence'
import { addDays } from '../plain-date'
import { day, decimal, publicId, recordId, words } from './fields'

/** A document cited for a fact of a commitment. */
export const EvidenceRecord = z
  .strictObject({
    documentId: publicId,
    whose: z.enum(WHOSE),
    speaker: publicId.nullable(),
    bearing: z.enum(BEARINGS),
  })
  .refine((record) => (record.whose === 'party') === (record.speaker !== null), {
    path: ['speaker'],
    message: "A party's words name the party that speaks; nobody else's do.",
  })
export type EvidenceRecord = z.output<typeof EvidenceRecord>

const evidenceList = z
  .array(EvidenceRecord)
  .refine((list) => new Set(list.map((one) => one.documentId)).size === list.length, {
    message: 'A document is cited once for one fact.',
  })
const cited = evidenceList.min(1, 'Cite at least one document.')

export const CommitmentRecord = z
  .strictObject({
    id: publicId,
    title: words,
    byParty: publicId,
    toParty: publicId,
    eventId: publicId,
    category: publicId,
    summary: words,
    kind: z.enum(COMMITMENT_KINDS),
    verifiability: z.enum(VERIFIABILITIES),
    completion: words,
  })
  .refine((record) => record.byParty !== record.toParty, {
    path: ['toParty'],
    message: 'A commitment is made by one party to another.',
  })
export type CommitmentRecord = z.output<typeof CommitmentRecord>

/** Only silence can rest on no document: nothing that was looked through says a word of the field. */
export const PositionRecord = z
  .strictObject({
    id: recordId,
    commitmentId: publicId,
    party: publicId,
    field: z.enum(POSITION_FIELDS),
    standing: z.enum(POSITION_STANDINGS),
    value: words.nullable(),
    words,
    saidOn: day,
    evidence: evidenceList,
  })
  .refine((record) => record.standing === 'silent' || record.evidence.length > 0, {
    path: ['evidence'],
    message: 'Cite the document that says so. Only silence needs none.',
  })
  .refine((record) => record.value === null || record.standing === 'stated' || record.standing === 'confirmed', {
    path: ['value'],
    message: 'Only a party that states or confirms a field gives it a value.',
  })
export type PositionRecord = z.output<typeof PositionRecord>

/** Known by commitment and version. */
export const TermsRecord = z
  .strictObject({
    commitmentId: publicId,
    version: z.int().min(1),
    metric: words,
    amount: decimal.nullable(),
    unit: words.nullable(),
    basis: z.enum(BASES).nullable(),
    periodFrom: day.nullable(),
    periodTo: day.nullable(),
    deadline: day.nullable(),
    statedBy: publicId,
    statedOn: day,
    supersedesVersion: z.int().min(1).nullable(),
    baseMonths: z.array(decimal).length(12, 'A base year has twelve months.').nullable(),
    evidence: cited,
  })
  .refine((record) => record.amount === null || record.unit !== null, {
    path: ['unit'],
    message: 'An amount has a unit.',
  })
  .refine((record) => record.periodFrom === null || record.periodTo === null || record.periodFrom < record.periodTo, {
    path: ['periodTo'],
    message: 'The end is the day after the last one, so it lies after the start.',
  })
  .refine(
    (record) => record.deadline === null || record.periodTo === null || addDays(record.deadline, 1) === record.periodTo,
    { path: ['deadline'], message: 'The deadline is the last day of the term, the day before its end.' },
  )
  .refine((record) => record.supersedesVersion === null || record.supersedesVersion < record.version, {
    path: ['supersedesVersion'],
    message: 'A version supersedes an earlier one.',
  })
export type TermsRecord = z.output<typeof TermsRecord>

export const ObservationRecord = z
  .strictObject({
    id: recordId,
    commitmentId: publicId,
    metric: words,
    basis: z.enum(BASES).nullable(),
    periodFrom: day.nullable(),
    periodTo: day.nullable(),
    value: decimal,
    unit: words,
    cumulative: z.boolean(),
    bound: z.enum(BOUNDS),
    upper: decimal.nullable(),
    knownFrom: day,
    note: words.nullable(),
    evidence: cited,
  })
  .refine((record) => (record.bound === 'range') === (record.upper !== null), {
    path: ['upper'],
    message: 'A range has an upper end; no other bound does.',
  })
  .refine((record) => record.periodFrom === null || record.periodTo === null || record.periodFrom < record.periodTo, {
    path: ['periodTo'],
    message: 'The end is the day after the last one, so it lies after the start.',
  })
export type ObservationRecord = z.output<typeof ObservationRecord>

export const AssessmentRecord = z
  .strictObject({
    id: recordId,
    commitmentId: publicId,
    on: day,
    knownFrom: day,
    delivery: z.enum(DELIVERIES),
    reason: words,
    evidence: cited,
  })
  .refine((record) => record.on <= record.knownFrom, {
    path: ['knownFrom'],
    message: 'A finding of a day is not known before that day.',
  })
export type AssessmentRecord = z.output<typeof AssessmentRecord>

/** What one commitment is tied to, kept as one record of it. */
export const CommitmentLinksRecord = z.strictObject({
  commitmentId: publicId,
  measures: z.array(publicId),
  successor: publicId.nullable(),
  reciprocal: publicId.nullable(),
  related: z.array(publicId),
})
export type CommitmentLinksRecord = z.output<typeof CommitmentLinksRecord>
