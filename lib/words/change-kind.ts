import type { ChangeKind } from '../domain/compare/change-kind'
import type { Word } from './word'

export const changeKindWords: Record<ChangeKind, Word> = {
  added: { label: 'added', explanation: 'There was no such duty before.' },
  ended: { label: 'ended', explanation: 'The duty was there before and is no longer.' },
  raised: { label: 'raised', explanation: 'The rate in force is higher.' },
  cut: { label: 'cut', explanation: 'The rate in force is lower.' },
  changed: { label: 'changed', explanation: 'The rate is another one, of a kind that has no size.' },
  suspended: { label: 'suspended', explanation: 'Law came to hold the duty back.' },
  reinstated: { label: 'reinstated', explanation: 'Law no longer holds the duty back.' },
  unverified: { label: 'outcome not established', explanation: 'A change fell due and nobody has looked.' },
  established: { label: 'established', explanation: 'What was not established before is known now.' },
  unchanged: { label: 'unchanged', explanation: 'The same rate and state on both days.' },
}
