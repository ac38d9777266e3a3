import { findByCode } from '@/lib/data/search-codes'
import { findAsWritten, findSimilar } from '@/lib/data/search'
import type { FoundKey } from '@/lib/domain/search'
import type { Frame } from '../ask'
import type { World } from '../world'
import { askedWords, codeOf, termsOf } from './asked-words'

/** A record that was found, with the codes of it that the code asked met. */
export interface Found extends FoundKey {
  readonly codes: readonly string[]
}

export interface Finding {
  readonly similar: boolean
  readonly found: readonly Found[]
}

/** Whether a record is in the world, that is, was known by the day asked. */
const isKnown = (world: World, { kind, id }: FoundKey): boolean => {
  switch (kind) {
    case 'measure':
      return world.measures.some(({ measure }) => measure.id === id)
    case 'commitment':
      return world.commitments.some(({ commitment }) => commitment.id === id)
    case 'event':
      return world.events.some((event) => event.id === id)
    case 'document':
      return world.documents.has(id)
    case 'series':
      return world.series.some(({ series }) => series.id === id)
  }
}

/** Shorter words are like too many others. */
const SHORTEST_LIKE = 3

const similarTo = async ({ db, clocks }: Frame, text: string): Promise<readonly FoundKey[]> => {
  const words = termsOf(text).filter((word) => word.length >= SHORTEST_LIKE)
  return words.length === 0 ? [] : findSimilar(db, clocks.edition, words)
}

const uncoded = (keys: readonly FoundKey[]): Found[] => keys.map(({ kind, id }) => ({ kind, id, codes: [] }))

/**
 * What holds a text, best first: measures whose codes it meets, then what holds its words. Only where nothing known does, what
 * holds similar words. The edition is asked of the database; what was not known on the day asked is left out here, as the
 * world of the reading has it.
 */
export const find = async (frame: Frame, text: string): Promise<Finding> => {
  const { db, clocks, world } = frame
  const digits = codeOf(text)
  const [byCode, written] = await Promise.all([
    digits === null ? [] : findByCode(db, clocks.edition, digits),
    findAsWritten(db, clocks.edition, askedWords(text, world)),
  ])
  const coded = byCode.map(({ id, codes }): Found => ({ kind: 'measure', id, codes }))
  const met = new Set(byCode.map(({ id }) => id))
  const others = uncoded(written.filter(({ kind, id }) => kind !== 'measure' || !met.has(id)))
  const found = [...coded, ...others].filter((key) => isKnown(world, key))
  if (found.length > 0) return { similar: false, found }
  const similar = uncoded(await similarTo(frame, text)).filter((key) => isKnown(world, key))
  return { similar: similar.length > 0, found: similar }
}
