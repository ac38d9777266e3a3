import { addDays, earliestOf, latestOf, type PlainDate } from '@/lib/domain/plain-date'
import type { WorldMeasure } from '../world'

/** Days of air before the first thing that happened and after the last. */
const AIR_DAYS = 45

/** The days over which a measure's history is drawn: from before what was first said of it, past the day asked and all that law has fixed. */
export const chartDays = ({ periods, provisions }: WorldMeasure, on: PlainDate, knownOn: PlainDate): { from: PlainDate; to: PlainDate } => {
  const happened = [...periods.map(({ from }) => from), ...provisions.map(({ publishedOn }) => publishedOn)]
  return {
    from: addDays(earliestOf([...happened, on]) ?? on, -AIR_DAYS),
    to: addDays(latestOf([...happened, on, knownOn]) ?? on, AIR_DAYS),
  }
}
