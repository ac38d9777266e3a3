import { parseArgs } from 'node:util'
import { Failure } from '../launch/failure.mjs'

export interface SoakArguments {
  /** How often two editors interleave, and how often a publication is killed. */
  readonly interleavings: number
  readonly kills: number
  /** What the draws follow from: who gives the same gets the same draws. */
  readonly seed: number
}

const MOST = { interleavings: 100_000, kills: 200, seed: 2 ** 31 - 1 } as const

const usage = 'npm run soak -- --interleavings 100 --kills 20 --seed 1'

const read = (args: readonly string[]) => {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { interleavings: text, kills: text, seed: text } }).values
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

/**
 * Reads the command line; what it does not say is 100 interleavings, 20 kills, and the seed that is given.
 *
 * @throws Failure naming what is not understood
 */
export const soakArguments = (args: readonly string[], drawn: number): SoakArguments => {
  const given = read(args)
  const whole = (name: keyof SoakArguments, otherwise: number): number => {
    const value = given[name] === undefined ? otherwise : /^\d{1,10}$/.test(given[name]) ? Number(given[name]) : -1
    if (value < 0 || value > MOST[name]) throw new Failure(`--${name} is a whole number from 0 to ${MOST[name]}, not ${given[name] ?? ''}.\n${usage}`)
    return value
  }
  return { interleavings: whole('interleavings', 100), kills: whole('kills', 20), seed: whole('seed', drawn) }
}
