import type { FigureData } from '@/components/figure/figure-data'
import { ALIGNMENT_RESULTS } from '@/lib/domain/commitment/alignment'
import type { Frame } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { listChecks } from '@/lib/queries/commitments/alignment'
import { listedOn, type ListedCommitment } from '@/lib/queries/commitments/commitment-entry'
import { countsOf } from '@/lib/queries/commitments/counts'
import { checksWords, commitmentsWords } from '@/lib/words/commitment-pages'
import { fullChecks } from './full/checks'
import { fullCommitments } from './full/commitments'
import { checksTable } from './tables/checks'
import { commitmentsTable } from './tables/commitments'

/** The headline above a list of commitments: how many match. */
export const commitmentsHeadline = (listed: readonly ListedCommitment[], { world, clocks }: Frame): string => {
  const known = listedOn(world, clocks.on).length
  return listed.length === 0 ? commitmentsWords.none(known) : commitmentsWords.headline(listed.length, known, clocks.on)
}

/** The list of commitments as a figure; its full data are all of them, whatever is filtered. */
export const commitmentsFigure = (listed: readonly ListedCommitment[], frame: Frame): FigureData => ({
  id: 'list',
  title: commitmentsWords.table,
  subtitle: commitmentsWords.lede,
  sentence: listed.length === 0 ? commitmentsHeadline(listed, frame) : `${commitmentsHeadline(listed, frame)} ${commitmentsWords.counted(countsOf(listed))}`,
  chart: null,
  table: commitmentsTable(listed, keptClocks(frame)),
  full: fullCommitments(frame),
  sources: [],
})

/** The checks of all commitments against enacted law as a figure. */
export const checksFigure = (frame: Frame): FigureData => {
  const checks = listChecks(frame.world, frame.clocks.on)
  const counts = Object.fromEntries(ALIGNMENT_RESULTS.map((result) => [result, checks.filter((check) => check.result === result).length]))
  return {
    id: 'list',
    title: checksWords.table,
    subtitle: checksWords.lede,
    sentence: checksWords.headline(counts as Parameters<typeof checksWords.headline>[0], frame.clocks.on),
    chart: null,
    table: checksTable(checks, frame.world, keptClocks(frame)),
    full: fullChecks(checks),
    sources: [],
  }
}
