/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So many things drawn at random, each draw from all of them; the same seed draws the same. */
export const draw = <T>(from: readonly T[], count: number, seed: number): T[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => from[Math.floor(random() * from.length)]).filter((one): one is T => one !== undefined)
}
