import type { CountedAs } from '../domain/commitment/moved'
import type { Delivery } from '../domain/commitment/delivery'
import { GATE_WORDS } from '../domain/commitment/gates'
import type { Word } from './word'

/** What a mark of a state looks like, by what the state amounts to; several states share a tone and differ in their sign. */
export const TONES = ['open', 'begun', 'kept', 'done', 'part', 'failed', 'ended'] as const
export type Tone = (typeof TONES)[number]

/** A state with its sign and its tone: a status is never a colour alone. */
export interface StateWord extends Word {
  readonly sign: string
  readonly tone: Tone
  /** What has to be there before it is found; the explanation alone where nothing more is asked. */
  readonly entry: string
}

const word = (sign: string, tone: Tone, label: string, explanation: string, gate: string | null = null): StateWord => ({
  sign, tone, label, explanation, entry: gate ?? explanation,
})

/** What each state of delivery is called, what it means, and what lets a finding enter it. */
export const deliveryWords: Record<Delivery, StateWord> = {
  unassessed: word('○', 'open', 'not assessed', 'Nobody has signed a finding yet.'),
  'not-started': word('◌', 'open', 'not started', 'Undertaken or said; nothing of it has begun.'),
  'in-progress': word('◔', 'begun', 'in progress', 'Part of it has been done, and its day has not come or the outcome is open.'),
  'in-force': word('●', 'kept', 'in force', 'Legally in effect and kept so far; its term is running.', GATE_WORDS['in-force']),
  stalled: word('◫', 'part', 'stalled', 'It had begun and no longer moves.'),
  suspended: word('‖', 'part', 'suspended', 'Held back on purpose, to be taken up again.'),
  fulfilled: word('✓', 'done', 'fulfilled', 'What was undertaken was done, or kept to the end of its term.', GATE_WORDS.fulfilled),
  partial: word('◐', 'part', 'partly fulfilled', 'The deadline has passed with a part of it done.', GATE_WORDS.partial),
  unfulfilled: word('✕', 'failed', 'not fulfilled', 'The deadline has passed without it. A passed deadline alone is not a breach.', GATE_WORDS.unfulfilled),
  breached: word('!', 'failed', 'breached', 'The party did what it had undertaken not to do.', GATE_WORDS.breached),
  expired: word('⊟', 'ended', 'expired', 'Its term has run out and nothing of it is left in effect.'),
  superseded: word('⇒', 'ended', 'superseded', 'Another undertaking has taken its place.', GATE_WORDS.superseded),
  withdrawn: word('⊘', 'ended', 'withdrawn', 'Taken back by who had undertaken it.'),
  'cannot-rate': word('?', 'open', 'cannot be rated', 'What was undertaken cannot be held against anything that is published.'),
}

const notEstablished: StateWord = word(
  '▨', 'open', 'outcome not established',
  'Expiry reached: the term has run out and nobody has established what followed. It is counted apart.',
)
const notListed: StateWord = word('–', 'open', 'not there', 'Nothing of it was known on that day.')

/** The words of everything that a commitment can count as on a day. */
export const countedAsWords: Record<CountedAs, StateWord> = {
  ...deliveryWords,
  'not-established': notEstablished,
  nothing: notListed,
}
