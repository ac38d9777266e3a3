import type { AlignmentReason, AlignmentResult } from '../domain/commitment/alignment'
import type { Tone } from './tone'
import type { Word } from './word'

/** What a check comes out as, with its sign. */
export const alignmentResultWords: Record<AlignmentResult, Word & { readonly sign: string; readonly tone: Tone }> = {
  pass: { sign: '✓', tone: 'done', label: 'pass', explanation: 'Enacted law carries it out.' },
  fail: { sign: '✕', tone: 'failed', label: 'fail', explanation: 'Enacted law does not carry it out.' },
  warning: { sign: '!', tone: 'part', label: 'warning', explanation: 'It cannot be said yet.' },
  skipped: { sign: '–', tone: 'open', label: 'skipped', explanation: 'There is nothing to hold the law against.' },
}

/** Why a check came out as it did. */
export const alignmentReasonWords: Record<AlignmentReason, string> = {
  'within-undertaken': 'What is charged is at or below the rate undertaken.',
  lighter: 'Less is charged than on the day before the event.',
  kept: 'The same is charged as before the event, as was undertaken.',
  'above-undertaken': 'More is charged than was undertaken.',
  heavier: 'More is charged than on the day before the event.',
  'no-legal-act-found': 'No legal act found: the measure is kept here, we looked, and nothing was enacted since the event.',
  'outcome-not-established': 'Due by law; nobody has looked at what happened.',
  'nothing-undertaken': 'A matter on the table: nobody undertook anything.',
  'no-terms': 'No terms were known yet.',
  'not-recorded': 'Not recorded by us: measures of this kind are not kept here, which says nothing of the law.',
  'no-rate-undertaken': 'A delivery that no duty carries out.',
  'not-the-promisors': 'A measure of the other economy.',
  'rate-not-comparable': 'The rate alone does not say whether it is kept, as with exclusions from it.',
}
