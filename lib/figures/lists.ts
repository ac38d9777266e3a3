import type { FigureData } from '@/components/figure/figure-data'
import type { UrlParams } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { documentOfDatedChange } from '@/lib/queries/changes/changes'
import { keptClocks, clockParams } from '@/lib/queries/clock-params'
import type { MeasureEntry } from '@/lib/queries/contract/measure'
import type { DatedChange } from '@/lib/domain/compare/changes-by-day'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { changesWords } from '@/lib/words/changes'
import { measuresWords } from '@/lib/words/measures'
import { sourcesWords } from '@/lib/words/sources'
import { fullDocuments } from './full/documents'
import { fullProvisions } from './full/provisions'
import { fullRatePeriods } from './full/rate-periods'
import { changesTable } from './tables/changes'
import { measuresTable } from './tables/measures'
import { sourcesTable } from './tables/sources'

const keepOf = (frame: Frame): UrlParams => keptClocks(frame)

/** The list of measures as a figure; its full data are the rate periods of all of them, whatever is filtered. */
export const measuresFigure = (entries: readonly MeasureEntry[], frame: Frame): FigureData => ({
  id: 'list',
  title: measuresWords.table,
  subtitle: measuresWords.lede,
  sentence: measuresWords.headline(entries.map(({ state }) => state), frame.world.measures.length, frame.clocks.on),
  chart: null,
  table: measuresTable(entries, frame, clockParams(frame), keepOf(frame)),
  full: fullRatePeriods(frame.world.measures),
  sources: [],
})

/** The list of documents as a figure; its full data are all documents known, whatever is filtered. */
export const sourcesFigure = (documents: readonly DocumentRecord[], frame: Frame): FigureData => ({
  id: 'list',
  title: sourcesWords.title,
  subtitle: sourcesWords.lede,
  sentence: sourcesWords.headline(documents.map(({ verification }) => verification), frame.world.documents.size),
  chart: null,
  table: sourcesTable(documents, keepOf(frame)),
  full: fullDocuments([...frame.world.documents.values()]),
  sources: [],
})

/** The changes of a year as a figure; its full data are all provisions known, of every year. */
export const changesFigure = (shown: readonly DatedChange[], year: string, frame: Frame): FigureData => ({
  id: 'list',
  title: changesWords.title,
  subtitle: changesWords.lede,
  sentence: changesWords.headline(shown.length, year),
  chart: null,
  table: changesTable(shown.map((change) => ({ change, document: documentOfDatedChange(frame.world, change) })), keepOf(frame)),
  full: fullProvisions(frame.world.measures, frame.world),
  sources: [],
})
