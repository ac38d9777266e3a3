import { translatedTitle } from '@/lib/domain/format/document-name'
import { plainText } from '@/lib/domain/plain-text'
import { paths } from '@/lib/paths'
import { eventHref } from '../events/event-href'
import type { World } from '../world'
import { partsOf } from './asked-words'
import type { SearchResult } from './contract'
import type { Found } from './find'

/** A record as a result shows it, before it is known which of its words were met. */
export type Described = Omit<SearchResult, 'matched'>

const line = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' \u00b7 ')

const measure = ({ id, codes }: Found, { measures }: World): Omit<Described, 'kind' | 'id'> | undefined => {
  const found = measures.find((known) => known.measure.id === id)?.measure
  if (found === undefined) return undefined
  return { title: found.title, detail: line(codes.join(', '), found.scope.description), on: null, href: paths.measure(id) }
}

const commitment = ({ id }: Found, { commitments }: World): Omit<Described, 'kind' | 'id'> | undefined => {
  const found = commitments.find((known) => known.commitment.id === id)?.commitment
  if (found === undefined) return undefined
  return { title: found.title, detail: found.summary, on: null, href: paths.commitment(id) }
}

const event = ({ id }: Found, { events }: World): Omit<Described, 'kind' | 'id'> | undefined => {
  const found = events.find((known) => known.id === id)
  if (found === undefined) return undefined
  const [told] = found.documentIds
  const shownBy = told === undefined ? paths.changes() : paths.source(told)
  return { title: found.title, detail: line(found.place, found.summary), on: found.on, href: eventHref(found) ?? shownBy }
}

const holdsParts = (title: string, text: string): boolean => {
  const held = plainText(title).toLowerCase()
  return partsOf(text).every((part) => held.includes(part.toLowerCase()))
}

const document = ({ id }: Found, { documents }: World, text: string): Omit<Described, 'kind' | 'id'> | undefined => {
  const found = documents.get(id)
  if (found === undefined) return undefined
  const translated = translatedTitle(found.title)
  // The title in another script stands there only for who asked in it.
  const asked = holdsParts(found.title, text) && !holdsParts(translated, text)
  return { title: asked ? found.title : translated, detail: line(found.citation, found.publisher), on: found.publishedOn, href: paths.source(id) }
}

const series = ({ id }: Found, { series: known }: World): Omit<Described, 'kind' | 'id'> | undefined => {
  const found = known.find((one) => one.series.id === id)?.series
  if (found === undefined) return undefined
  return { title: found.title, detail: line(found.publisher, found.unit), on: null, href: paths.oneSeries(id) }
}

const DESCRIBE = { measure, commitment, event, document, series } as const

/** A record that was found in this world, as a result shows it. */
export const describe = (found: Found, world: World, text: string): Described => {
  const { kind, id } = found
  const described = DESCRIBE[kind](found, world, text)
  if (described === undefined) throw new Error(`${kind} ${id} was found and is not in the world`)
  return { kind, id, ...described }
}
