import type { Measure } from '@/lib/domain/measure/measure'

/** Letters without accents and case, so that a reader finds what is there however it is written. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = ({ id, title, authority, scope, headings }: Measure): string =>
  plain([id, title, authority.title, scope.description, ...scope.lines.map(({ prefix }) => prefix), ...headings].join(' '))

/** Whether what a measure says of itself holds every word; no words are held by all. */
export const matchesWords = (measure: Measure, words: string): boolean => {
  const text = textOf(measure)
  return plain(words).split(/\s+/).every((word) => text.includes(word))
}
