import type { EventMark } from '@/components/charts/marks'
import type { Period } from '@/lib/domain/period'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { compareWords } from '@/lib/words/compare'

/** The lines of a chart of the comparison: the event, and for each gap the day of announcement and the day in force. */
export const marksOf = ({ frame: { event } }: ComparePage, gaps: readonly Period[]): EventMark[] => {
  const atEvent = gaps.some(({ from }) => from === event.on)
  return [
    {
      on: event.on,
      label: atEvent ? compareWords.markAnnounced(event.mark, event.on) : compareWords.markEvent(event.mark, event.on),
      strength: 'event',
    },
    ...gaps.flatMap(({ from, to }): EventMark[] => [
      ...(from === event.on ? [] : [{ on: from, label: compareWords.markStep('announced', from), strength: 'other' as const }]),
      ...(to === null ? [] : [{ on: to, label: compareWords.markStep('in force', to), strength: 'other' as const }]),
    ]),
  ]
}
