import { stampWords, type Cited } from './cite'

/** How a page with figures tells catalogues of data what it holds. */
export const datasetWords = {
  /** Its figures by title, and the clocks that it shows by. */
  description: (page: string, figures: readonly string[], stamp: Cited['stamp']): string =>
    `${page}: ${figures.join('; ')}. State ${stampWords(stamp)}.`,
  resting: (document: string): string => `What rests on ${document}`,
} as const
