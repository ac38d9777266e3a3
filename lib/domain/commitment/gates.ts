import type { CommitmentKind } from './commitment'
import type { Delivery } from './delivery'
import { hasAnyPartysWords, hasLawOrData, hasTwoIndependent, hasWordsOf, type Evidence } from './evidence'

/** What a finding is held against before it stands. */
export interface Gated {
  readonly kind: CommitmentKind
  readonly delivery: Delivery
  readonly evidence: readonly Evidence[]
  /** The party that receives. */
  readonly beneficiary: string
  /** Whether a deadline of any version of the terms had passed on the day of the finding. */
  readonly deadlinePassed: boolean
  /** Whether the last deadline of all versions had passed on that day; false where none was stated. */
  readonly termRunOut: boolean
  readonly hasSuccessor: boolean
}

/** What has to be there before a finding of a state stands. The pages print these words as the state's entry criteria. */
export const GATE_WORDS = {
  'in-force': "In force needs law or official data, or a party's own words together with two independent sources.",
  fulfilled:
    "Fulfilled needs law or official data, or the beneficiary's own words together with two independent sources: never the promisor's word alone.",
  'fulfilled restraint': 'A restraint is fulfilled when its whole term has run out with it kept; until then it is in force.',
  partial: 'Partial needs a passed deadline, and law, official data or two independent sources.',
  unfulfilled: 'Unfulfilled needs a passed deadline, and law, official data or two independent sources.',
  breached: 'Breached needs law, official data or two independent sources.',
  superseded: 'Superseded needs a successor: link the commitment that takes its place.',
} as const

/** What is asked for a state, and whether it is there. */
const GATES: Partial<Record<Delivery, (gated: Gated) => boolean>> = {
  'in-force': ({ evidence }) => hasLawOrData(evidence) || (hasTwoIndependent(evidence) && hasAnyPartysWords(evidence)),
  fulfilled: ({ evidence, beneficiary }) =>
    hasLawOrData(evidence) || (hasTwoIndependent(evidence) && hasWordsOf(evidence, beneficiary)),
  partial: ({ evidence, deadlinePassed }) => deadlinePassed && isFirm(evidence),
  unfulfilled: ({ evidence, deadlinePassed }) => deadlinePassed && isFirm(evidence),
  breached: ({ evidence }) => isFirm(evidence),
  superseded: ({ hasSuccessor }) => hasSuccessor,
}

const isFirm = (evidence: readonly Evidence[]): boolean => hasLawOrData(evidence) || hasTwoIndependent(evidence)

/** Why a finding does not stand, in the words that the database uses too; null where it does or where nothing is asked. */
export const refuseGate = (gated: Gated): string | null => {
  if (GATES[gated.delivery]?.(gated) === false) return GATE_WORDS[gated.delivery as keyof typeof GATE_WORDS]
  if (gated.delivery === 'fulfilled' && gated.kind === 'restraint' && !gated.termRunOut)
    return GATE_WORDS['fulfilled restraint']
  return null
}
