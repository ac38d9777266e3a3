import type { RateState } from '../domain/measure/rate-period'
import type { Word } from './word'

export const rateStateWords: Record<RateState, Word> = {
  'in-force': { label: 'in force', explanation: 'Charged at the border on that day.' },
  suspended: { label: 'suspended', explanation: 'Law holds the duty back: it is not charged and counts in no total.' },
  none: { label: 'none', explanation: 'Law lays no such duty on that day.' },
  unverified: {
    label: 'outcome not established',
    explanation: 'Due by law, but nobody has looked at what happened. It counts in no total.',
  },
}
