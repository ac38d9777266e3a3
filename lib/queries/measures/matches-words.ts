import type { Measure } from '@/lib/domain/measure/measure'
import { holdsWords } from '../holds-words'

const textOf = ({ id, title, authority, scope, headings }: Measure): string =>
  [id, title, authority.title, scope.description, ...scope.lines.map(({ prefix }) => prefix), ...headings].join(' ')

/** Whether what a measure says of itself holds every word; no words are held by all. */
export const matchesWords = (measure: Measure, words: string): boolean => holdsWords(textOf(measure), words)
