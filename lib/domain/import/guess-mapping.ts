import { plainText } from '../plain-text'
import type { Noun } from '../record/change'
import { columnsOf } from './columns'

const folded = (text: string): string => plainText(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The field that each head of a file names: by its path, or by what pages call it. A name that two fields answer to, or that
 * a second column bears, is left to the editor.
 */
export const guessMapping = (noun: Noun, heads: readonly string[], labelOf: (path: string) => string): (string | null)[] => {
  const byPath = new Map(columnsOf(noun).map(({ path }) => [folded(path), path]))
  const called = (name: string): string[] => columnsOf(noun).map(({ path }) => path).filter((path) => folded(labelOf(path)) === name)
  const taken = new Set<string>()
  return heads.map((head) => {
    const [labelled, ...others] = called(folded(head))
    const path = byPath.get(folded(head)) ?? (others.length === 0 ? labelled : undefined)
    if (path === undefined || taken.has(path)) return null
    taken.add(path)
    return path
  })
}
