import type { CountedAs } from '../domain/commitment/moved'
import { DELIVERIES, isLegalMove, type Delivery } from '../domain/commitment/delivery'
import { GATE_WORDS } from '../domain/commitment/gates'
import type { Word } from './word'
import type { Tone } from './tone'

/** A state with its sign and its tone: a status is never a colour alone. */
export interface StateWord extends Word {
  readonly sign: string
  readonly tone: Tone
  /** What has to be there before it is found, or how it is computed where nobody finds it. */
  readonly entry: string
}

const word = (sign: string, tone: Tone, label: string, explanation: string, entry: string): StateWord => ({ sign, tone, label, explanation, entry })

/** What each state of delivery is called, what it means, and what lets a finding enter it. Every finding cites a document. */
export const deliveryWords: Record<Delivery, StateWord> = {
  unassessed: word(
    '○', 'open', 'not assessed', 'Nobody has signed a finding yet.',
    'Where every commitment begins, on the day on which its first position, terms or finding is known. The first finding ends it.',
  ),
  'not-started': word(
    '◌', 'open', 'not started', 'Undertaken or said; nothing of it has begun.',
    'A finding cites that it was undertaken or said, and that nothing of it was found to have begun. What has begun never goes back to it.',
  ),
  'in-progress': word(
    '◔', 'begun', 'in progress', 'Part of it has been done, and its day has not come or the outcome is open.',
    'A finding cites what was done of it. No tier of evidence is asked, since it settles nothing.',
  ),
  'in-force': word('●', 'kept', 'in force', 'Legally in effect and kept so far; its term is running.', GATE_WORDS['in-force']),
  stalled: word(
    '◫', 'part', 'stalled', 'It had begun and no longer moves.',
    'A finding cites what shows that it stopped. A passed deadline or a slow pace alone never enters it.',
  ),
  suspended: word(
    '‖', 'part', 'suspended', 'Held back on purpose, to be taken up again.',
    'A finding cites the act or the words by which it was held back.',
  ),
  fulfilled: word(
    '✓', 'done', 'fulfilled', 'What was undertaken was done, or kept to the end of its term.', `${GATE_WORDS.fulfilled} ${GATE_WORDS['fulfilled restraint']}`,
  ),
  partial: word('◐', 'part', 'partly fulfilled', 'The deadline has passed with a part of it done.', GATE_WORDS.partial),
  unfulfilled: word('✕', 'failed', 'not fulfilled', 'The deadline has passed without it. A passed deadline alone is not a breach.', GATE_WORDS.unfulfilled),
  breached: word('!', 'failed', 'breached', 'The party did what it had undertaken not to do.', GATE_WORDS.breached),
  expired: word(
    '⊟', 'ended', 'expired', 'Its term has run out and nothing of it is left in effect.',
    'A finding says that the term has run out and cites what shows that nothing of it was taken up again. The calendar alone never enters it.',
  ),
  superseded: word('⇒', 'ended', 'superseded', 'Another undertaking has taken its place.', GATE_WORDS.superseded),
  withdrawn: word(
    '⊘', 'ended', 'withdrawn', 'Taken back by who had undertaken it.',
    'A finding cites the law or the words by which the promisor took it back. Nothing follows it: what is undertaken again is a commitment of its own.',
  ),
  'cannot-rate': word(
    '?', 'open', 'cannot be rated', 'What was undertaken cannot be held against anything that is published.',
    'A finding says why nothing public answers it. Any state may follow once something does.',
  ),
}

const notEstablished: StateWord = word(
  '▨', 'open', 'outcome not established',
  'Expiry reached: the term has run out and nobody has established what followed. It is counted apart.',
  'Computed, never found: the last day of the term has passed, no law moved it, and no finding of a later day says what followed.',
)
const notListed: StateWord = word(
  '–', 'open', 'not there', 'Nothing of it was known on that day.', 'Computed, never found: no position, terms or finding of it was known by that day.',
)

/** The words of everything that a commitment can count as on a day. */
export const countedAsWords: Record<CountedAs, StateWord> = {
  ...deliveryWords,
  'not-established': notEstablished,
  nothing: notListed,
}

/** States after which anything may be found: nobody had looked, or nothing could be said. */
const BEFORE_ANY: readonly Delivery[] = ['unassessed', 'cannot-rate']

/** Which findings a state may follow, in a sentence; from the one table of legal moves. Null for the state without a finding. */
export const mayFollow = (delivery: Delivery): string | null => {
  if (delivery === 'unassessed') return null
  const before = DELIVERIES.filter((from) => from !== delivery && !BEFORE_ANY.includes(from) && isLegalMove(from, delivery))
  const names = before.map((from) => deliveryWords[from].label)
  return names.length === 0
    ? 'It can only be the first finding, or follow one that could not rate it.'
    : `It can be the first finding, or follow ${[names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ')}.`
}
