import { UNSPACED } from '@/lib/domain/format/marked'
import { answeringWords } from '@/lib/data/search-words'
import type { Db } from '@/lib/data/db'
import { partsOf, termsOf, typingOf, wordsOf } from './asked-words'
import type { SearchResult } from './contract'
import type { Described } from './describe'

/** Where a text holds one of these parts, whatever the case: as it stands there. */
const heldParts = (held: string, parts: readonly string[]): string[] =>
  parts.flatMap((part) => {
    const at = held.toLowerCase().indexOf(part.toLowerCase())
    return at < 0 ? [] : [held.slice(at, at + part.length)]
  })

/**
 * Says of each result what in its title and detail answers to the text asked: the codes that a code met, or else words,
 * and parts of words where a script has no blanks or no word answers.
 */
export const markMatched = async (
  db: Db,
  results: readonly { readonly described: Described; readonly codes: readonly string[] }[],
  text: string,
): Promise<SearchResult[]> => {
  const shown = ({ title, detail }: Described): string => `${title}\n${detail}`
  const words = wordsOf(results.map(({ described }) => shown(described)).join('\n'))
  const answering = results.length === 0 ? new Set<string>() : await answeringWords(db, words, termsOf(text), typingOf(text)?.word ?? null)
  return results.map(({ described, codes }) => {
    const held = shown(described)
    if (codes.length > 0) return { ...described, matched: [...codes] }
    const met = wordsOf(held).filter((word) => answering.has(word))
    const parts = partsOf(text).filter((part) => met.length === 0 || UNSPACED.test(part))
    return { ...described, matched: [...met, ...heldParts(held, parts)] }
  })
}
