import type { Db } from '@/lib/data/db'
import { readWorld, type World, type WorldClocks } from './world'

/** Worlds kept in memory. One is a few hundred kilobytes; a dozen covers the days that readers look at in a minute. */
const KEPT = 12

const kept = new WeakMap<Db, Map<string, Promise<World>>>()

const worldsOf = (db: Db): Map<string, Promise<World>> => {
  const worlds = kept.get(db) ?? new Map<string, Promise<World>>()
  kept.set(db, worlds)
  return worlds
}

/**
 * The world as known on a day and as of an edition, read once. An edition never changes after it was published, so what
 * was read of it stays right for ever and nothing has to be invalidated; the oldest gives way.
 */
export const world = (db: Db, clocks: WorldClocks): Promise<World> => {
  const key = `${clocks.edition} ${clocks.knownOn}`
  const worlds = worldsOf(db)
  const read = worlds.get(key)
  if (read !== undefined) return read
  const reading = readWorld(db, clocks)
  worlds.set(key, reading)
  reading.catch(() => worlds.delete(key))
  const [oldest] = worlds.keys()
  if (worlds.size > KEPT && oldest !== undefined) worlds.delete(oldest)
  return reading
}
