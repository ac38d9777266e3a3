import { actWords } from '../act'
import { basisWords, bearingWords, boundWords, commitmentKindWords, fieldWords, noBasis, positionStandingWords, verifiabilityWords, whoseWords } from '../commitment-axes'
import { deliveryWords } from '../delivery'
import { documentKindWords } from '../document-kind'
import { eventKindWords } from '../event-kind'
import { quantityWords } from '../quantity'
import { scopeKindWords } from '../scope-kind'
import { standingWords } from '../standing'
import { verificationWords } from '../verification'
import type { Word } from '../word'

type Words = Readonly<Record<string, Word | string>>

/** The words of the values of choices, by noun and field; a value that says itself needs none. */
const CHOICES: Readonly<Record<string, Words>> = {
  'provision.act': actWords,
  'provision.standing': standingWords,
  'provision.rate.kind': { 'ad-valorem': 'per cent of customs value', ceiling: 'at most, other duties included', verbatim: 'in its own words', 'not-stated': 'not stated' },
  'provision.verification': verificationWords,
  'measure.scope.kind': scopeKindWords,
  'document.kind': documentKindWords,
  'document.verification': verificationWords,
  'event.kind': eventKindWords,
  'series.quantity': quantityWords,
  'commitment.kind': commitmentKindWords,
  'commitment.verifiability': verifiabilityWords,
  'position.field': fieldWords,
  'position.standing': positionStandingWords,
  'terms.basis': { '': noBasis, ...basisWords },
  'observation.basis': { '': noBasis, ...basisWords },
  'observation.bound': { ...boundWords, exact: 'exactly', range: 'a range' },
  'assessment.delivery': deliveryWords,
}
/** Evidence is alike whatever it is evidence for. */
const OF_EVIDENCE: Readonly<Record<string, Words>> = { whose: whoseWords, bearing: bearingWords }

const wordOf = (noun: string, path: string, value: string): Word | string | undefined =>
  (path.startsWith('evidence.') ? OF_EVIDENCE[path.split('.').at(-1) ?? ''] : CHOICES[`${noun}.${path}`])?.[value]

/** What a value of a choice is called; itself, where it has no other name. */
export const choiceLabel = (noun: string, path: string, value: string): string => {
  const word = wordOf(noun, path, value)
  return word === undefined || word === '' ? value : typeof word === 'string' ? word : word.label
}

/** What a value of a choice means, where its name does not say it. */
export const choiceHelp = (noun: string, path: string, value: string): string | undefined => {
  const word = wordOf(noun, path, value)
  return typeof word === 'object' ? word.explanation : undefined
}
