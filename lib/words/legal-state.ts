import type { LegalState } from '../domain/measure/rate-period'
import type { Word } from './word'

export const legalStateWords: Record<LegalState, Word> = {
  valid: { label: 'valid', explanation: 'No court has taken its legal basis away.' },
  void: {
    label: 'void',
    explanation: 'A court found that its legal basis never was. It can be collected for some days more.',
  },
}
