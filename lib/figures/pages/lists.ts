import type { FigureAddress } from '@/components/figure/figure-address'
import type { DatedChange } from '@/lib/domain/compare/changes-by-day'
import { ok } from '@/lib/domain/result'
import { paths, type UrlParams } from '@/lib/paths'
import { ask, type Frame } from '@/lib/queries/ask'
import { changes, listChanges, type ChangesQuery } from '@/lib/queries/changes/changes'
import { changesParams } from '@/lib/queries/changes/changes-params'
import { frozenParams } from '@/lib/queries/clock-params'
import { listSources } from '@/lib/queries/documents/list-sources'
import { sourcesParams } from '@/lib/queries/documents/sources-params'
import { sources } from '@/lib/queries/documents/sources-query'
import { listMeasures } from '@/lib/queries/measures/list-measures'
import { measures } from '@/lib/queries/measures/measures'
import { measuresParams } from '@/lib/queries/measures/measures-params'
import { askedSeries, seriesList } from '@/lib/queries/series/series-list'
import { seriesParams } from '@/lib/queries/series/series-params'
import { changesWords } from '@/lib/words/changes'
import { measuresWords } from '@/lib/words/measures'
import { seriesPageWords } from '@/lib/words/series-pages'
import { sourcesWords } from '@/lib/words/sources'
import { keepOf, stampOf, type ReadFigurePage } from '../figure-page'
import { changesFigure, measuresFigure, sourcesFigure } from '../lists'
import { seriesFigures } from '../series'

interface Listed {
  readonly page: string
  readonly path: string
  readonly title: string
  readonly params: UrlParams
}

/** The address of a list on which only knowledge matters, no day in the world. */
const timeless = (listed: Listed, { clocks: { knownOn, edition } }: Frame): FigureAddress => ({
  ...listed,
  frozen: frozenParams(listed.params, { knownOn, edition }),
  stamp: stampOf({ on: null, knownOn, edition }),
})

/** The address of the list of measures, on its day. */
export const measuresAddress = (params: UrlParams, { clocks }: Frame): FigureAddress => ({
  page: 'measures',
  path: paths.measures(),
  title: measuresWords.title,
  params,
  frozen: frozenParams(params, clocks),
  stamp: stampOf(clocks),
})

export const readMeasuresFigures: ReadFigurePage = async (clock, _id, raw) => {
  const asked = await ask(measures, raw, clock)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const address = measuresAddress(measuresParams(query, frame), frame)
  return ok({ address, figures: [measuresFigure(listMeasures(frame.world, query), frame)] })
}

export const sourcesAddress = (params: UrlParams, frame: Frame): FigureAddress =>
  timeless({ page: 'sources', path: paths.sources(), title: sourcesWords.title, params }, frame)

export const readSourcesFigures: ReadFigurePage = async (clock, _id, raw) => {
  const asked = await ask(sources, raw, clock)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const address = sourcesAddress(sourcesParams(query, frame), frame)
  return ok({ address, figures: [sourcesFigure(listSources(frame.world, query), frame)] })
}

export const seriesAddress = (params: UrlParams, frame: Frame): FigureAddress =>
  timeless({ page: 'series', path: paths.series(), title: seriesPageWords.title, params }, frame)

export const readSeriesFigures: ReadFigurePage = async (clock, _id, raw) => {
  const asked = await ask(seriesList, raw, clock)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const address = seriesAddress(seriesParams(query, frame), frame)
  return ok({ address, figures: seriesFigures(askedSeries(frame.world, query), frame, keepOf(address.params)) })
}

/** The year that the page of changes shows, and its changes; none where nothing is known. */
export const shownChanges = (query: ChangesQuery, frame: Frame): { year: string | null; shown: DatedChange[] } => {
  const all = listChanges(frame.world, query)
  const year = query.year ?? all[0]?.on.slice(0, 4) ?? null
  return { year, shown: year === null ? [] : all.filter(({ on }) => on.startsWith(year)) }
}

export const changesAddress = (params: UrlParams, frame: Frame): FigureAddress =>
  timeless({ page: 'changes', path: paths.changes(), title: changesWords.title, params }, frame)

export const readChangesFigures: ReadFigurePage = async (clock, _id, raw) => {
  const asked = await ask(changes, raw, clock)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const { year, shown } = shownChanges(query, frame)
  const address = changesAddress(changesParams(query, frame), frame)
  return ok({ address, figures: year === null ? [] : [changesFigure(shown, year, frame)] })
}
