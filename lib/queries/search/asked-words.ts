import type { AskedWords } from '@/lib/data/search'
import { UNSPACED } from '@/lib/domain/format/marked'
import { plainText } from '@/lib/domain/plain-text'
import { CODE_SYSTEMS } from '@/lib/domain/record/measure'
import type { World } from '../world'

/** Quotes as keyboards and phones write them. */
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\uff02]/g

/** The text asked as records are indexed, with its quotes as the search reads them. */
const readable = (text: string): string => plainText(text.replace(QUOTES, '"'))

/** Hyphens within words, as in ids; one before a word leaves that word out. */
const WITHIN = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu

/** A last word that may still be in writing, and what stands before it; a word after a quote or a minus is none. */
const LAST = /^(?<before>.*\s)?(?<word>[\p{L}\p{N}]+)$/su

/** A word that leaves out what holds it, and what would only join others. */
const NO_TERM = /(?<![\p{L}\p{N}])-[\p{L}\p{N}]+|\bor\b/giu

/** The words of a text, each once, in their order. */
export const wordsOf = (text: string): string[] => [...new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])]

const openOf = (text: string): string => text.replace(WITHIN, ' ')

/** The words that are asked for, without those that leave something out. */
export const termsOf = (text: string): string[] => wordsOf(openOf(readable(text)).replace(NO_TERM, ' '))

/**
 * What names must hold wherever in a word: each term where one is of a script without blanks between words, as PostgreSQL takes
 * a whole run of them for one word; or else the text as it is.
 * None where quotes, a minus or an alternative say how words are to be held.
 */
export const partsOf = (asked: string): string[] => {
  const text = readable(asked).trim()
  const terms = termsOf(text)
  if (terms.length === 0 || text.includes('"') || openOf(text).search(NO_TERM) >= 0) return []
  return UNSPACED.test(text) ? terms : [text]
}

/** What stands before a last word that may still be in writing, and that word; null where the text ends otherwise. */
export const typingOf = (asked: string): AskedWords['typing'] => {
  const last = LAST.exec(openOf(readable(asked).trim()))?.groups
  return last?.['word'] === undefined ? null : { before: last['before'] ?? '', word: last['word'] }
}

const CODE = new RegExp(`^(?:(?:${CODE_SYSTEMS.join('|')})\\s+)?(?<digits>\\d{2,4}(?:[.\\s]?\\d{2}){0,4})$`, 'i')

/** The digits of a code of goods, such as `1201`, `HS 1201.90` or `9903.01.24`; null for any other text. */
export const codeOf = (text: string): string | null => {
  const code = CODE.exec(text)?.groups?.['digits']?.replace(/\D/g, '')
  return code === undefined || code.length > 10 ? null : code
}

const namesEconomy = (text: string, name: string): boolean => {
  const [held, wanted] = [termsOf(text), termsOf(name)].map((words) => ` ${words.join(' ').toLowerCase()} `)
  return held !== undefined && wanted !== undefined && held.includes(wanted)
}

/** A text taken apart for the search: its words, the one still in writing, and the economies that it names. */
export const askedWords = (asked: string, { economies }: Pick<World, 'economies'>): AskedWords => {
  const text = readable(asked).trim()
  return {
    text,
    parts: partsOf(text),
    open: openOf(text),
    typing: typingOf(text),
    economies: [...economies.values()].flatMap(({ id, name, adjective }) =>
      [name, adjective].filter((called) => namesEconomy(text, called)).map((called) => ({ name: plainText(called), code: id })),
    ),
  }
}
