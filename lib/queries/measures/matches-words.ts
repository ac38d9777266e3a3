import type { Measure } from '@/lib/domain/measure/measure'
import { holdsWords } from '../holds-words'

/** What a measure says of itself, for finding it by words. */
export const measureText = ({ id, title, authority, scope, headings }: Measure): string =>
  [id, title, authority.title, scope.description, ...scope.lines.map(({ prefix }) => prefix), ...headings].join(' ')

/** Whether what a measure says of itself holds every word; no words are held by all. */
export const matchesWords = (measure: Measure, words: string): boolean => holdsWords(measureText(measure), words)
