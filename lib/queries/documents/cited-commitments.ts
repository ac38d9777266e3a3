import type { CommitmentFile } from '@/lib/domain/commitment/commitment'
import type { Evidence } from '@/lib/domain/commitment/evidence'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import type { World } from '../world'
import type { CitedCommitment, CommitmentFact } from './contract'

interface Fact {
  readonly fact: CommitmentFact
  readonly on: PlainDate
  readonly evidence: readonly Evidence[]
}

const factsOf = ({ positions, terms, observations, assessments }: CommitmentFile): Fact[] => [
  ...positions.map(({ saidOn, evidence }): Fact => ({ fact: 'position', on: saidOn, evidence })),
  ...terms.map(({ statedOn, evidence }): Fact => ({ fact: 'terms', on: statedOn, evidence })),
  ...observations.map(({ knownFrom, evidence }): Fact => ({ fact: 'observation', on: knownFrom, evidence })),
  ...assessments.map(({ on, evidence }): Fact => ({ fact: 'assessment', on, evidence })),
]

/** Facts of commitments that a document is cited for, one a kind, day and bearing. */
export const citedCommitments = ({ commitments }: World, documentId: string): CitedCommitment[] =>
  commitments.flatMap((file) => {
    const { id, title } = file.commitment
    const cited = factsOf(file).flatMap(({ fact, on, evidence }) =>
      evidence
        .filter((one) => one.documentId === documentId)
        .map(({ whose, speaker, bearing }) => ({ commitment: { id, title, href: paths.commitment(id) }, fact, on, whose, speaker, bearing })),
    )
    const keys = cited.map((one) => JSON.stringify(one))
    return cited.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
  })
