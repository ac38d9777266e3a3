import type { CommitmentFile, CommitmentLinks } from '@/lib/domain/commitment/commitment'
import type { Db } from '../db'
import { listAssessments } from './assessments'
import { listCommitments } from './commitments'
import { listLinks } from './links'
import { listObservations } from './observations'
import { listPositions } from './positions'
import { listTerms } from './terms'

const NO_LINKS: CommitmentLinks = { measures: [], successor: null, reciprocal: null, related: [] }

const byCommitment = <T extends { readonly commitmentId: string }>(facts: readonly T[]): ((id: string) => readonly T[]) => {
  const grouped = new Map<string, T[]>()
  for (const fact of facts) grouped.set(fact.commitmentId, [...(grouped.get(fact.commitmentId) ?? []), fact])
  return (id) => grouped.get(id) ?? []
}

/** Every commitment with all that is recorded of it as of an edition. */
export const listCommitmentFiles = async (db: Db, edition: number): Promise<CommitmentFile[]> => {
  const [commitments, positions, terms, observations, assessments, links] = await Promise.all([
    listCommitments(db, edition),
    listPositions(db, edition).then(byCommitment),
    listTerms(db, edition).then(byCommitment),
    listObservations(db, edition).then(byCommitment),
    listAssessments(db, edition).then(byCommitment),
    listLinks(db, edition).then(byCommitment),
  ])
  return commitments.map((commitment) => {
    const { commitmentId: _, ...own } = links(commitment.id)[0] ?? { commitmentId: commitment.id, ...NO_LINKS }
    return {
      commitment,
      positions: positions(commitment.id),
      terms: terms(commitment.id),
      observations: observations(commitment.id),
      assessments: assessments(commitment.id),
      links: own,
    }
  })
}
