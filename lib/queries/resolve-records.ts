import { ok, refused, type Result } from '@/lib/domain/result'
import type { Frame } from './ask'
import { similarTo } from './similar'
import type { World } from './world'

/** The nouns that an address can name by their ids. */
export type NamedNoun = 'measure' | 'series' | 'event'

/** The ids of a noun that were known. */
export const knownIds = ({ measures, series, events }: Pick<World, 'measures' | 'series' | 'events'>, noun: NamedNoun): string[] => {
  switch (noun) {
    case 'measure':
      return measures.map(({ measure }) => measure.id)
    case 'series':
      return series.map((one) => one.series.id)
    case 'event':
      return events.map(({ id }) => id)
  }
}

/** A record that a parameter of its noun's name gives by id; one that was not known is refused with those that are similar. */
export const resolveRecord = ({ world }: Frame, noun: NamedNoun, id: string): Result<string> => {
  const known = knownIds(world, noun)
  if (known.includes(id)) return ok(id)
  const near = similarTo(id, known)
  return refused(
    'invalid',
    `No ${noun} "${id}" is known as of ${world.knownOn} in edition ${world.edition}.` +
      `${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`} Check the id, or ask with a later knownOn or edition.`,
    { field: noun, value: id },
  )
}
