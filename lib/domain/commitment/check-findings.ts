import type { Assessment, CommitmentFile } from './commitment'
import { refuseMove, type Delivery } from './delivery'
import { byDayOfFinding } from './findings'
import { refuseGate } from './gates'
import { latestOf } from '../plain-date'

/** A finding that does not stand, and why. */
export interface UnsoundFinding {
  readonly assessmentId: string
  readonly reason: string
}

const whyUnsound = ({ commitment, terms, links }: CommitmentFile, before: Delivery, finding: Assessment): string | null => {
  const deadlines = terms.map(({ deadline }) => deadline)
  const last = latestOf(deadlines)
  return (
    refuseMove(before, finding.delivery) ??
    refuseGate({
      kind: commitment.kind,
      delivery: finding.delivery,
      evidence: finding.evidence,
      beneficiary: commitment.toParty,
      deadlinePassed: deadlines.some((deadline) => deadline !== null && deadline < finding.on),
      termRunOut: last !== null && last < finding.on,
      hasSuccessor: links.successor !== null,
    })
  )
}

/** The first finding of a commitment that its moves or gates refuse; null where all stand. */
export const checkFindings = (file: CommitmentFile): UnsoundFinding | null => {
  let before: Delivery = 'unassessed'
  for (const finding of [...file.assessments].sort(byDayOfFinding)) {
    const reason = whyUnsound(file, before, finding)
    if (reason !== null) return { assessmentId: finding.id, reason }
    before = finding.delivery
  }
  return null
}
