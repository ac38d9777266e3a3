import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import { featuredEvent } from './featured'
import type { World } from './world'

/** Ids, days and words with which every address of the API has an answer. */
export interface ApiExampleIds {
  readonly event: string
  readonly imposedBy: string
  readonly target: string
  readonly on: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  readonly measure: string
  readonly commitment: string
  readonly document: string
  readonly series: string
  readonly edition: string
  readonly q: string
}

const longestWord = (text: string): string => (text.match(/\p{L}+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** Examples from what is recorded: the event that is featured first, and what its parties charge each other. Null where there is none. */
export const apiExampleIds = (world: World): ApiExampleIds | null => {
  const event = featuredEvent(world)
  const [imposedBy, target] = event?.parties ?? []
  if (event === undefined || imposedBy === undefined || target === undefined) return null
  const measure = world.measures.find(({ measure: one, periods }) => one.imposedBy === imposedBy && periods.length > 0) ?? world.measures[0]
  const commitment = world.commitments.find(({ commitment: one }) => one.eventId === event.id) ?? world.commitments[0]
  const series = world.series.find(({ series: one }) => one.imposedBy === imposedBy) ?? world.series[0]
  return {
    event: event.id,
    imposedBy,
    target,
    on: event.on,
    from: addDays(event.on, -365),
    to: addDays(event.on, 60),
    measure: measure?.measure.id ?? '',
    commitment: commitment?.commitment.id ?? '',
    document: event.documentIds[0] ?? '',
    series: series?.series.id ?? '',
    edition: String(world.edition),
    q: longestWord(event.title),
  }
}
