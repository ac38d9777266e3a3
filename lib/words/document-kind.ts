import type { DocumentKind } from '../domain/record/document'
import type { Word } from './word'

export const documentKindWords: Record<DocumentKind, Word> = {
  'legal-instrument': { label: 'legal instrument', explanation: 'Law itself: an order, a notice in a gazette, a judgment.' },
  'official-readout': { label: 'official readout', explanation: 'What a party says that was said or agreed.' },
  'fact-sheet': { label: 'fact sheet', explanation: 'A party\u2019s own summary; not law.' },
  dataset: { label: 'data set', explanation: 'Figures, official or published by a research body.' },
  press: { label: 'press', explanation: 'A report by a news outlet.' },
  analysis: { label: 'analysis', explanation: 'A study or comment by a third party.' },
}
