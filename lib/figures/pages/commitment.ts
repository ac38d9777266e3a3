import { ok, type Result } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import type { Clock } from '@/lib/platform/clock'
import { ask, askOf, type Asked } from '@/lib/queries/ask'
import { clockParams, frozenParams } from '@/lib/queries/clock-params'
import { commitment, findListed } from '@/lib/queries/commitments/commitment'
import { commitmentDetail } from '@/lib/queries/commitments/commitment-detail'
import type { CommitmentQuery } from '@/lib/queries/commitments/detail-contract'
import type { RawParameters } from '@/lib/queries/parameters'
import type { Reading } from '@/lib/queries/reading'
import { commitmentFigures, type CommitmentPage } from '../commitment'
import { keepOf, stampOf, type FigurePage, type ReadFigurePage } from '../figure-page'

const pageOf = (asked: Result<Asked<CommitmentQuery>>, id: string): Result<CommitmentPage> => {
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const listed = findListed(frame, id, query.on)
  return listed.ok ? ok({ query, frame, listed: listed.value, answer: commitmentDetail(listed.value, query, frame) }) : listed
}

/** Reads the page of a commitment as known by its clocks. */
export const readCommitment = async (clock: Clock, id: string, raw: RawParameters): Promise<Result<CommitmentPage>> =>
  pageOf(await ask(commitment, raw, clock, id), id)

/** As {@link readCommitment}, of a connection that is given. */
export const readCommitmentOf = async (reading: Reading, id: string, raw: RawParameters): Promise<Result<CommitmentPage>> =>
  pageOf(await askOf(reading, commitment, raw, id), id)

/** The page of a commitment by its figures. */
export const commitmentFigurePage = (page: CommitmentPage): FigurePage => {
  const { id, title } = page.answer
  const params = clockParams(page.frame)
  const address = {
    page: `commitments/${id}`,
    path: paths.commitment(id),
    title,
    params,
    frozen: frozenParams(params, page.frame.clocks),
    stamp: stampOf(page.frame.clocks),
  }
  return { address, figures: commitmentFigures(page, keepOf(params)) }
}

export const readCommitmentFigures: ReadFigurePage = async (clock, id, raw) => {
  const page = await readCommitment(clock, id, raw)
  return page.ok ? ok(commitmentFigurePage(page.value)) : page
}
