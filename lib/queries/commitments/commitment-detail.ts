import type { Assessment, CommitmentFile, CommitmentLinks, Observation, Position, Terms } from '@/lib/domain/commitment/commitment'
import { confidenceOf } from '@/lib/domain/commitment/confidence'
import { tierOf, type Evidence } from '@/lib/domain/commitment/evidence'
import { pacesOf } from '@/lib/domain/commitment/pace'
import { readingDay } from '@/lib/domain/commitment/status'
import { paths } from '@/lib/paths'
import { looksFromNow, type Frame } from '../ask'
import type { AssessmentAnswer, EvidenceAnswer, ObservationAnswer, PositionAnswer, TermsAnswer } from '../contract/commitment'
import type { World } from '../world'
import { commitmentEntryOf, type ListedCommitment } from './commitment-entry'
import type { CommitmentAnswer, CommitmentQuery, PaceAnswer } from './detail-contract'

const evidenceAnswers = (evidence: readonly Evidence[], { documents }: World): EvidenceAnswer[] =>
  evidence.flatMap(({ documentId, whose, speaker, bearing }) => {
    const document = documents.get(documentId)
    if (document === undefined) return []
    const { title, publisher, publishedOn, language } = document
    return [{ documentId, title, publisher, publishedOn, language, href: paths.source(documentId), whose, speaker, bearing }]
  })

/** What a party says of a field, as answers spell it. */
export const positionAnswer = ({ commitmentId: _, evidence, ...position }: Position, world: World): PositionAnswer => ({
  ...position,
  tier: tierOf(evidence),
  evidence: evidenceAnswers(evidence, world),
})

const termsAnswer = ({ commitmentId: _, baseMonths: _months, evidence, ...terms }: Terms, world: World): TermsAnswer => ({
  ...terms,
  evidence: evidenceAnswers(evidence, world),
})

const observationAnswer = (
  { commitmentId: _, evidence, ...observation }: Observation,
  world: World,
  withNotes: boolean,
): ObservationAnswer => ({
  ...observation,
  note: withNotes ? observation.note : null,
  evidence: evidenceAnswers(evidence, world),
})

const assessmentAnswer = ({ commitmentId: _, evidence, ...assessment }: Assessment, world: World): AssessmentAnswer => ({
  ...assessment,
  confidence: confidenceOf(evidence),
  tier: tierOf(evidence),
  evidence: evidenceAnswers(evidence, world),
})

const linkAnswers = (links: CommitmentLinks, { commitments, measures }: World): CommitmentAnswer['links'] => {
  const titles = new Map([
    ...commitments.map(({ commitment: { id, title } }) => [id, title] as const),
    ...measures.map(({ measure: { id, title } }) => [id, title] as const),
  ])
  const named = (id: string) => ({ id, title: titles.get(id) ?? id })
  const orNull = (id: string | null) => (id === null ? null : named(id))
  return {
    measures: links.measures.map(named),
    successor: orNull(links.successor),
    reciprocal: orNull(links.reciprocal),
    related: links.related.map(named),
  }
}

const paceAnswers = (file: CommitmentFile, day: CommitmentQuery['on']): PaceAnswer[] =>
  pacesOf(file, day).flatMap((pace) => {
    if (pace.kind === 'none') return []
    const { kind: _, ...answer } = pace
    return [answer]
  })

/** Everything about one commitment, as known by the clocks of the query. */
export const commitmentDetail = (listed: ListedCommitment, query: CommitmentQuery, frame: Frame): CommitmentAnswer => {
  const { world } = frame
  const { file } = listed
  const withNotes = looksFromNow(frame)
  return {
    query,
    ...commitmentEntryOf(listed),
    completion: file.commitment.completion,
    positions: file.positions.map((position) => positionAnswer(position, world)),
    terms: file.terms.map((terms) => termsAnswer(terms, world)),
    observations: file.observations.map((observation) => observationAnswer(observation, world, withNotes)),
    assessments: file.assessments.map((assessment) => assessmentAnswer(assessment, world)),
    pace: paceAnswers(file, readingDay({ on: query.on, knownOn: world.knownOn })),
    links: linkAnswers(file.links, world),
  }
}
