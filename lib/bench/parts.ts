import { Failure } from '../launch/failure.mjs'

export const PARTS = ['cache', 'rates', 'pages', 'cold-start'] as const
export type Part = (typeof PARTS)[number]

const isPart = (text: string): text is Part => PARTS.some((part) => part === text)

/**
 * The parts that the command line names, in our order; all of them when it names none.
 *
 * @throws Failure naming what is no part
 */
export const chooseParts = (named: readonly string[]): readonly Part[] => {
  const unknown = named.filter((text) => !isPart(text))
  if (unknown.length > 0) throw new Failure(`npm run bench has no part "${unknown.join('", "')}": it has ${PARTS.join(', ')}`)
  return named.length === 0 ? PARTS : PARTS.filter((part) => named.includes(part))
}
