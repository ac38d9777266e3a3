import type { FateKind } from '../domain/compare/fate'
import type { Word } from './word'

export const fateWords: Record<FateKind, Word> = {
  'took-effect': { label: 'took effect', explanation: 'It happened on its day.' },
  enacted: { label: 'became law', explanation: 'A legal instrument carried it out as announced.' },
  'put-off': { label: 'put off', explanation: 'Law held it back, or fixed a later day for it.' },
  overtaken: { label: 'overtaken', explanation: 'Other law took its place.' },
  withdrawn: { label: 'withdrawn', explanation: 'The announcement was taken back.' },
  lapsed: { label: 'lapsed', explanation: 'The announcement ran out by its own terms.' },
  'no-act-found': { label: 'no act found', explanation: 'Its day has come and no law of it was found.' },
  unverified: { label: 'outcome not established', explanation: 'Due by law; nobody has looked at what happened.' },
  pending: { label: 'pending', explanation: 'Its day has not come.' },
}
