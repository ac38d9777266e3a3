import { answeringWords } from '@/lib/data/search-words'
import type { Db } from '@/lib/data/db'
import { termsOf, wordsOf } from './asked-words'
import type { SearchResult } from './contract'
import type { Described } from './describe'

/** Where a text holds another whole, whatever the case: as it stands there. */
const heldWhole = (held: string, text: string): string[] => {
  const at = held.toLowerCase().indexOf(text.toLowerCase())
  return at < 0 ? [] : [held.slice(at, at + text.length)]
}

/**
 * Says of each result what in its title and detail answers to the text asked: the codes that a code met, or else words, or
 * where none does, as in a script without blanks, the text as a whole.
 */
export const markMatched = async (
  db: Db,
  results: readonly { readonly described: Described; readonly codes: readonly string[] }[],
  text: string,
): Promise<SearchResult[]> => {
  const shown = ({ title, detail }: Described): string => `${title}\n${detail}`
  const terms = termsOf(text)
  const words = wordsOf(results.map(({ described }) => shown(described)).join('\n'))
  const answering = results.length === 0 ? new Set<string>() : await answeringWords(db, words, terms)
  return results.map(({ described, codes }) => {
    const held = shown(described)
    const met = codes.length > 0 ? [...codes] : wordsOf(held).filter((word) => answering.has(word))
    return { ...described, matched: met.length > 0 ? met : heldWhole(held, text) }
  })
}
