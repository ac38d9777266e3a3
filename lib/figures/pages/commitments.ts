import type { FigureAddress } from '@/components/figure/figure-address'
import { ok } from '@/lib/domain/result'
import { paths, type UrlParams } from '@/lib/paths'
import { ask, type Frame } from '@/lib/queries/ask'
import { clockParams, frozenParams } from '@/lib/queries/clock-params'
import { checks } from '@/lib/queries/commitments/checks'
import { commitments } from '@/lib/queries/commitments/commitments'
import { commitmentsParams } from '@/lib/queries/commitments/commitments-params'
import { listCommitments } from '@/lib/queries/commitments/list-commitments'
import { checksWords, commitmentsWords } from '@/lib/words/commitment-pages'
import { checksFigure, commitmentsFigure } from '../commitments'
import { stampOf, type ReadFigurePage } from '../figure-page'

const addressOf = (page: Pick<FigureAddress, 'page' | 'path' | 'title'>, params: UrlParams, { clocks }: Frame): FigureAddress => ({
  ...page,
  params,
  frozen: frozenParams(params, clocks),
  stamp: stampOf(clocks),
})

/** The address of the list of commitments, on its day. */
export const commitmentsAddress = (params: UrlParams, frame: Frame): FigureAddress =>
  addressOf({ page: 'commitments', path: paths.commitments(), title: commitmentsWords.title }, params, frame)

export const readCommitmentsFigures: ReadFigurePage = async (clock, _id, raw) => {
  const asked = await ask(commitments, raw, clock)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  return ok({
    address: commitmentsAddress(commitmentsParams(query, frame), frame),
    figures: [commitmentsFigure(listCommitments(frame.world, query), frame)],
  })
}

/** The address of the checks against enacted law, on their day. */
export const checksAddress = (frame: Frame): FigureAddress =>
  addressOf({ page: 'checks', path: paths.checks(), title: checksWords.title }, clockParams(frame), frame)

export const readChecksFigures: ReadFigurePage = async (clock, _id, raw) => {
  const asked = await ask(checks, raw, clock)
  if (!asked.ok) return asked
  const { frame } = asked.value
  return ok({ address: checksAddress(frame), figures: [checksFigure(frame)] })
}
