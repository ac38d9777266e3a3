import type { FigureAddress } from '@/components/figure/figure-address'
import { ok } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import { frozenParams } from '@/lib/queries/clock-params'
import { comparePage, type ComparePage } from '@/lib/queries/compare/compare-page'
import { openReading } from '@/lib/queries/reading'
import { compareWords } from '@/lib/words/compare'
import { compareFigures } from '../compare'
import { keepOf, type FigurePage, type ReadFigurePage } from '../figure-page'

const addressOf = ({ frame: { event }, state, canonical }: ComparePage): FigureAddress => ({
  page: `compare/${event.id}`,
  path: paths.compare(event.id),
  title: compareWords.title(event.inSentence),
  params: canonical,
  frozen: frozenParams(canonical, state),
  stamp: { on: null, before: state.before, after: state.after, knownOn: state.knownOn, edition: state.edition },
})

/** A comparison by its figures. */
export const compareFigurePage = (page: ComparePage): FigurePage => ({
  address: addressOf(page),
  figures: compareFigures(page, keepOf(page.canonical)),
})

export const readCompareFigures: ReadFigurePage = async (clock, id, raw) => {
  const page = await comparePage(await openReading(clock), id, raw)
  return page.ok ? ok(compareFigurePage(page.value)) : page
}
