import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import type { World, WorldMeasure } from '../world'

/** An event on a step's day, or this many days from it, stands near it. */
const NEAR_DAYS = 3

/** The days on which something happened to a measure: its steps and the publications of what was said of it. */
const daysOf = ({ periods, provisions }: WorldMeasure): PlainDate[] => [
  ...periods.map(({ from }) => from),
  ...provisions.map(({ publishedOn }) => publishedOn),
]

/** Events of the economy that imposes a measure near a day on which something happened to it; nearness is no cause. */
export const eventsNear = (known: WorldMeasure, world: World): EventRecord[] => {
  const days = daysOf(known)
  return world.events.filter(
    (event) =>
      event.parties.includes(known.measure.imposedBy) &&
      days.some((day) => event.on >= addDays(day, -NEAR_DAYS) && event.on <= addDays(day, NEAR_DAYS)),
  )
}
