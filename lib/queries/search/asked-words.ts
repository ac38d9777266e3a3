import type { AskedWords } from '@/lib/data/search'
import { CODE_SYSTEMS } from '@/lib/domain/record/measure'
import type { World } from '../world'

/** Hyphens within words, as in ids; one before a word leaves that word out. */
const WITHIN = /(?<=[\p{L}\p{N}])[-\u2010-\u2015](?=[\p{L}\p{N}])/gu

/** What stands before a last word that may still be in writing, and that word; a word after a quote or a minus is none. */
const LAST = /^(?<before>.*\s)?(?<word>[\p{L}\p{N}]+)$/su

/** A word that leaves out what holds it, and what would only join others. */
const NO_TERM = /(?<![\p{L}\p{N}])-[\p{L}\p{N}]+|\bor\b/giu

/** The words of a text, each once, in their order. */
export const wordsOf = (text: string): string[] => [...new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])]

/** The words that are asked for, without those that leave something out. */
export const termsOf = (text: string): string[] => wordsOf(text.replace(WITHIN, ' ').replace(NO_TERM, ' '))

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
export const askedWords = (text: string, { economies }: Pick<World, 'economies'>): AskedWords => {
  const open = text.replace(WITHIN, ' ')
  const last = LAST.exec(open)?.groups
  return {
    text,
    open,
    typing: last?.['word'] === undefined ? null : { before: last['before'] ?? '', word: last['word'] },
    economies: [...economies.values()].flatMap(({ id, name, adjective }) =>
      [name, adjective].filter((called) => namesEconomy(text, called)).map((called) => ({ name: called, code: id })),
    ),
  }
}
