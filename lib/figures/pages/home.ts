import type { FigureAddress } from '@/components/figure/figure-address'
import { ok } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import { frozenParams } from '@/lib/queries/clock-params'
import { homePage, type HomePage } from '@/lib/queries/home/home-page'
import { openReading } from '@/lib/queries/reading'
import { shellWords } from '@/lib/words/shell'
import { keepOf, stampOf, type FigurePage, type ReadFigurePage } from '../figure-page'
import { homeFigures } from '../home'

const addressOf = ({ canonical, clocks }: HomePage): FigureAddress => ({
  page: 'home',
  path: paths.home(),
  title: shellWords.tagline,
  params: canonical,
  frozen: frozenParams(canonical, clocks),
  stamp: stampOf(clocks),
})

/** The front page by its figures. */
export const homeFigurePage = (page: HomePage): FigurePage => ({
  address: addressOf(page),
  figures: homeFigures(page, keepOf(page.canonical)),
})

export const readHomeFigures: ReadFigurePage = async (clock, _id, raw) => {
  const page = await homePage(await openReading(clock), raw)
  return page.ok ? ok(homeFigurePage(page.value)) : page
}
