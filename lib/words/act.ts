import type { Act } from '../domain/measure/provision'
import type { Word } from './word'

export const actWords: Record<Act, Word> = {
  set: { label: 'sets the rate', explanation: 'Lays the duty at this rate from the day given.' },
  suspend: { label: 'suspends', explanation: 'Holds the duty back; what lies beneath applies again when it ends.' },
  reinstate: { label: 'reinstates', explanation: 'Ends a suspension before its time.' },
  terminate: { label: 'ends', explanation: 'Takes the duty away.' },
  void: { label: 'voids', explanation: 'A court finds that the legal basis never was.' },
  withdraw: { label: 'withdraws', explanation: 'Takes an announcement back.' },
}
