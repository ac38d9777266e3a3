import { hasLawOrData, hasTwoIndependent, type Evidence } from './evidence'

/** How firmly a finding stands. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/**
 * Confidence of a finding, by rule from its evidence (reference, Commitments): high with law or official data and nothing
 * against; medium with two independent sources (the beneficiary's own words beside them change nothing); else low.
 */
export const confidenceOf = (evidence: readonly Evidence[]): Confidence => {
  if (hasLawOrData(evidence) && !evidence.some(({ bearing }) => bearing === 'against')) return 'high'
  return hasTwoIndependent(evidence) ? 'medium' : 'low'
}
