import type { EventRecord } from '@/lib/domain/record/event'
import type { World } from './world'

/** The event between two economies that is featured first; the order is data. */
export const featuredEvent = ({ events }: World): EventRecord | undefined =>
  events
    .filter(({ featured, parties }) => featured !== null && parties.length > 1)
    .sort((a, b) => (a.featured ?? 0) - (b.featured ?? 0))[0]
