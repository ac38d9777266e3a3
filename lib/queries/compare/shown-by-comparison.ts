import type { About } from '@/lib/domain/changeset/erratum'
import { measuresOf } from '../world'
import type { ComparePage } from './compare-page'

/** What a comparison shows, by id: the event, what its two economies lay on each other, and what was promised at it. */
export const shownByComparison = ({ world, frame: { event, pair } }: ComparePage): Partial<About> => ({
  events: [event.id],
  measures: [...measuresOf(world, pair[0], pair[1]), ...measuresOf(world, pair[1], pair[0])].map(({ measure }) => measure.id),
  commitments: world.commitments.filter(({ commitment }) => commitment.eventId === event.id).map(({ commitment }) => commitment.id),
})
