import type { EventKind } from '../domain/record/event'
import type { Word } from './word'

export const eventKindWords: Record<EventKind, Word> = {
  summit: { label: 'Summit', explanation: 'A meeting of heads of state or government.' },
  talks: { label: 'Talks', explanation: 'A meeting or call of the two sides.' },
  truce: { label: 'Truce', explanation: 'An agreement to hold measures back.' },
  ruling: { label: 'Ruling', explanation: 'A decision of a court.' },
  retaliation: { label: 'Retaliation', explanation: 'One side answers measures of the other.' },
  measure: { label: 'Measure', explanation: 'One side lays, changes or ends a measure.' },
  deadline: { label: 'Deadline', explanation: 'A day on which a term ends or falls due.' },
}
