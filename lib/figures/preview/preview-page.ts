import type { FigureData } from '@/components/figure/figure-data'
import { ok, type Result } from '@/lib/domain/result'
import { comparePage } from '@/lib/queries/compare/compare-page'
import type { AffectedKind, AffectedPage } from '@/lib/queries/changesets/affected-pages'
import type { RawParameters } from '@/lib/queries/parameters'
import type { Reading } from '@/lib/queries/reading'
import { stateSentence } from '@/lib/words/measure'
import { compareHeadline } from '../compare-headline'
import { commitmentFigurePage, readCommitmentOf } from '../pages/commitment'
import { compareFigurePage } from '../pages/compare'
import { measureFigurePage, readMeasureOf } from '../pages/measure'

/** A page of readers as a preview shows it: what it says first, and its figures. */
export interface PreviewedPage {
  readonly sentence: string
  readonly figures: readonly FigureData[]
}

/** Pages as they are looked at without any parameter. */
const NOW: RawParameters = new Map()

const READERS: Readonly<Record<AffectedKind, (reading: Reading, id: string) => Promise<Result<PreviewedPage>>>> = {
  measures: async (reading, id) => {
    const page = await readMeasureOf(reading, id, NOW)
    if (!page.ok) return page
    const { detail, frame, query } = page.value
    const imposer = frame.world.economies.get(detail.measure.imposedBy)?.inSentence ?? detail.measure.imposedBy
    const sentence = stateSentence(detail.current, imposer, query.on, reading.now.today)
    return ok({ sentence, figures: measureFigurePage(page.value).figures })
  },
  commitments: async (reading, id) => {
    const page = await readCommitmentOf(reading, id, NOW)
    if (!page.ok) return page
    return ok({ sentence: page.value.answer.summary, figures: commitmentFigurePage(page.value).figures })
  },
  compare: async (reading, id) => {
    const page = await comparePage(reading, id, NOW)
    if (!page.ok) return page
    const { sentence, rest } = compareHeadline(page.value)
    return ok({ sentence: `${sentence} ${rest}`.trim(), figures: compareFigurePage(page.value).figures })
  },
}

/** Reads what readers see on a page of today, from the connection given; a refusal where they have no such page. */
export const readPreviewPage = (reading: Reading, { kind, id }: AffectedPage): Promise<Result<PreviewedPage>> => READERS[kind](reading, id)
