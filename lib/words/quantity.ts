import type { Quantity } from '../domain/record/series'
import type { Word } from './word'

export const quantityWords: Record<Quantity, Word> = {
  'average-rate': { label: 'average rate', explanation: 'An average over goods, by the method of its publisher.' },
  'stated-rate': { label: 'rate as stated', explanation: 'A figure that a politician gave; not a statutory rate.' },
  'projected-rate': { label: 'projected rate', explanation: 'A projection, not an observation.' },
  'trade-share': { label: 'share of trade', explanation: 'The part of trade that is covered, not a rate.' },
}
