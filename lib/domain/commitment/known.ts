import { addDays, earliestOf, type PlainDate } from '../plain-date'
import type { CommitmentFile, CommitmentLinks, Observation } from './commitment'
import type { Evidence } from './evidence'
import { assessmentKnownFrom, positionKnownFrom, termsKnownFrom } from './known-from'

/** A fact with only those of its documents that were public by a day. */
const citing = <F extends { readonly evidence: readonly Evidence[] }>(fact: F, knownOn: PlainDate): F => ({
  ...fact,
  evidence: fact.evidence.filter(({ publishedOn }) => publishedOn <= knownOn),
})

/** An end that lay ahead reads as open: the record of it may be younger than the fact. */
const openWhereAhead = (observation: Observation, knownOn: PlainDate): Observation =>
  observation.periodTo !== null && observation.periodTo > addDays(knownOn, 1)
    ? { ...observation, periodTo: null }
    : observation

/**
 * What was known of a commitment on `knownOn`: positions and terms from their earliest document, observations from the
 * day stated, findings from the last document that they need. Links are left as they are, see {@link linksAsKnown}.
 */
export const fileAsKnown = (file: CommitmentFile, knownOn: PlainDate): CommitmentFile => ({
  ...file,
  positions: file.positions
    .filter((position) => positionKnownFrom(position) <= knownOn)
    .map((position) => citing(position, knownOn)),
  terms: file.terms.filter((terms) => termsKnownFrom(terms) <= knownOn).map((terms) => citing(terms, knownOn)),
  observations: file.observations
    .filter(({ knownFrom }) => knownFrom <= knownOn)
    .map((observation) => citing(openWhereAhead(observation, knownOn), knownOn)),
  assessments: file.assessments
    .filter((assessment) => assessmentKnownFrom(assessment) <= knownOn)
    .map((assessment) => citing(assessment, knownOn)),
})

/** What was said and done by `day` in a file that is cut to what was known: positions taken, terms stated, findings made. */
export const fileByDay = (known: CommitmentFile, day: PlainDate): CommitmentFile => ({
  ...known,
  positions: known.positions.filter(({ saidOn }) => saidOn <= day),
  terms: known.terms.filter(({ statedOn }) => statedOn <= day),
  assessments: known.assessments.filter(({ on }) => on <= day),
})

/** The day from which a commitment is listed: of its earliest known position, terms or finding; null where it has none. */
export const firstKnown = ({ positions, terms, assessments }: CommitmentFile): PlainDate | null =>
  earliestOf([
    ...positions.map(positionKnownFrom),
    ...terms.map(termsKnownFrom),
    ...assessments.map(assessmentKnownFrom),
  ])

/** Links to what was known itself: a link shows from the first known day of what it leads to. */
export const linksAsKnown = (
  links: CommitmentLinks,
  isKnown: { readonly commitment: (id: string) => boolean; readonly measure: (id: string) => boolean },
): CommitmentLinks => {
  const kept = (id: string | null): string | null => (id !== null && isKnown.commitment(id) ? id : null)
  return {
    measures: links.measures.filter(isKnown.measure),
    successor: kept(links.successor),
    reciprocal: kept(links.reciprocal),
    related: links.related.filter(isKnown.commitment),
  }
}
