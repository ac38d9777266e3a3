import { latestOf, type PlainDate } from '../plain-date'
import type { CommitmentFile, Terms } from './commitment'
import { isEnd } from './delivery'
import { findingOn } from './findings'

const restsOnLaw = ({ evidence }: Terms): boolean =>
  evidence.some(({ whose, bearing }) => whose === 'law' && bearing === 'supports')

/** The versions that a version replaces, at any remove. */
const replacedBy = (terms: readonly Terms[], version: Terms): number[] => {
  const replaced: number[] = []
  for (let next = version.supersedesVersion; next !== null && !replaced.includes(next); ) {
    replaced.push(next)
    const earlier = next
    next = terms.find((other) => other.version === earlier)?.supersedesVersion ?? null
  }
  return replaced
}

/**
 * The versions of the terms that stand: none that another took the place of. Whatever a party says moves the date of a
 * delivery. Only law moves that of a restraint: a version that supersedes another without law does not stand, it is words
 * of prolongation beside the term.
 */
export const standingTerms = ({ commitment, terms }: CommitmentFile): Terms[] => {
  const counted =
    commitment.kind === 'restraint' ? terms.filter((version) => version.supersedesVersion === null || restsOnLaw(version)) : terms
  const replaced = counted.flatMap((version) => replacedBy(terms, version))
  return counted.filter(({ version }) => !replaced.includes(version))
}

/**
 * When a term runs out.
 * - `lastDay`: the last day of the term as it stands; null where no end was stated
 * - `inWords`: a later last day that was only spoken of, which does not move a restraint's term
 */
export interface Expiry {
  readonly lastDay: PlainDate | null
  readonly inWords: PlainDate | null
}

/** The end of the term as it stands, with what was said of a later one beside it. `known` is cut to what was known. */
export const expiryOf = (known: CommitmentFile): Expiry => {
  const lastDay = latestOf(standingTerms(known).map(({ deadline }) => deadline))
  const spoken = latestOf(known.terms.map(({ deadline }) => deadline))
  return { lastDay, inWords: spoken !== null && lastDay !== null && spoken > lastDay ? spoken : null }
}

/**
 * The last day of a term that has run out by `day`; null while none has. Parts of a restraint may end on different days
 * and each is a term of its own; a delivery has until its latest deadline.
 */
export const ranOutOn = (known: CommitmentFile, day: PlainDate): PlainDate | null => {
  const passed = latestOf(standingTerms(known).map(({ deadline }) => (deadline !== null && deadline < day ? deadline : null)))
  if (known.commitment.kind === 'restraint') return passed
  const { lastDay } = expiryOf(known)
  return lastDay !== null && lastDay < day ? lastDay : null
}

/**
 * Whether what became of a commitment is established on `day`. It is not once a term has run out and nobody has signed
 * what followed: "expiry reached, outcome not established", never silently in force. What establishes it is an end (a
 * finding after which nothing more is owed) or, for a restraint, a finding of a later day that it is still in force.
 */
export const isOutcomeEstablished = (known: CommitmentFile, day: PlainDate): boolean => {
  const ranOut = ranOutOn(known, day)
  if (ranOut === null) return true
  const finding = findingOn(known.assessments, day)
  if (finding === null) return false
  return isEnd(finding.delivery) || (finding.delivery === 'in-force' && finding.on > ranOut)
}
