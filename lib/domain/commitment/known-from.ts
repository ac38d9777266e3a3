import { addDays, earliestOf, latestOf, type PlainDate } from '../plain-date'
import type { Assessment, Position, Terms } from './commitment'
import type { Evidence } from './evidence'

type Cited = readonly Pick<Evidence, 'publishedOn'>[]

const firstPublished = (evidence: Cited): PlainDate | null =>
  earliestOf(evidence.map(({ publishedOn }) => publishedOn))

/**
 * First day on which a document gives the position, and not before it was taken: a document may speak of what is about to
 * be said. A silence that rests on no document is known from its own day.
 */
export const positionKnownFrom = ({ evidence, saidOn }: Pick<Position, 'saidOn'> & { readonly evidence: Cited }): PlainDate =>
  latestOf([firstPublished(evidence), saidOn]) ?? saidOn

/** First day on which a document gives this version of the terms, and not before it was stated. */
export const termsKnownFrom = ({ evidence, statedOn }: Terms): PlainDate =>
  latestOf([firstPublished(evidence), statedOn]) ?? statedOn

/** A finding is known from the day it states, and never before the last document that supports it was public. */
export const assessmentKnownFrom = ({ knownFrom, evidence }: Assessment): PlainDate =>
  latestOf([
    knownFrom,
    ...evidence.filter(({ bearing }) => bearing === 'supports').map(({ publishedOn }) => publishedOn),
  ]) ?? knownFrom

/** The last day of a half-open period; null while it is open. */
export const lastDayOf = ({ periodTo }: { readonly periodTo: PlainDate | null }): PlainDate | null =>
  periodTo === null ? null : addDays(periodTo, -1)
