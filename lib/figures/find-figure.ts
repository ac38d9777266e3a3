import type { FigureAddress } from '@/components/figure/figure-address'
import type { FigureData } from '@/components/figure/figure-data'
import { ok, refused, type Result } from '@/lib/domain/result'
import type { Clock } from '@/lib/platform/clock'
import type { RawParameters } from '@/lib/queries/parameters'
import type { FigurePage, ReadFigurePage } from './figure-page'
import { readCommitmentFigures } from './pages/commitment'
import { readChecksFigures, readCommitmentsFigures } from './pages/commitments'
import { readCompareFigures } from './pages/compare'
import { readExploreFigures } from './pages/explore'
import { readHomeFigures } from './pages/home'
import { readChangesFigures, readMeasuresFigures, readSeriesFigures, readSourcesFigures } from './pages/lists'
import { readMeasureFigures } from './pages/measure'
import { readOneSeriesFigures } from './pages/one-series'
import { readSourceFigures } from './pages/source'
import { readTimelineFigures } from './pages/timeline'

/** Every page that has figures, by the first segment of its address: as a list, and as one of it. */
const PAGES: Readonly<Record<string, { readonly all?: ReadFigurePage; readonly one?: ReadFigurePage }>> = {
  home: { all: readHomeFigures },
  compare: { one: readCompareFigures },
  measures: { all: readMeasuresFigures, one: readMeasureFigures },
  series: { all: readSeriesFigures, one: readOneSeriesFigures },
  sources: { all: readSourcesFigures, one: readSourceFigures },
  changes: { all: readChangesFigures },
  commitments: { all: readCommitmentsFigures, one: readCommitmentFigures },
  checks: { all: readChecksFigures },
  timeline: { all: readTimelineFigures },
  explore: { all: readExploreFigures },
}

/** The first segments of pages that have figures. */
export const FIGURE_PAGES = Object.keys(PAGES)

/** The page that the segments name, with its figures. */
export const readFigurePage = async (clock: Clock, segments: readonly string[], raw: RawParameters): Promise<Result<FigurePage>> => {
  const [name = '', id, ...rest] = segments
  const page = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined
  const read = id === undefined ? page?.all : page?.one
  if (read === undefined || rest.length > 0)
    return refused('not_found', `No page "${segments.join('/')}" has figures. Those of ${FIGURE_PAGES.join(', ')} have.`, {
      field: 'page',
      value: segments.join('/'),
    })
  return read(clock, id ?? '', raw)
}

/** One figure and where it stands. */
export interface FoundFigure {
  readonly figure: FigureData
  readonly address: FigureAddress
}

/** The figure of that id on a page; a refusal names those that are there. */
export const figureOn = ({ figures, address }: FigurePage, id: string): Result<FoundFigure> => {
  const figure = figures.find((one) => one.id === id)
  if (figure !== undefined) return ok({ figure, address })
  const there = figures.map((one) => one.id).join(', ')
  return refused('not_found', `There is no figure "${id}" on this page. ${there === '' ? 'It has none.' : `It has ${there}.`}`, { field: 'figure', value: id })
}

/** Finds a figure by its address: the segments of its page, then its id. */
export const findFigure = async (clock: Clock, segments: readonly string[], id: string, raw: RawParameters): Promise<Result<FoundFigure>> => {
  const page = await readFigurePage(clock, segments, raw)
  return page.ok ? figureOn(page.value, id) : page
}
