import type { FigureData } from '@/components/figure/figure-data'
import { countedAs } from '@/lib/domain/commitment/moved'
import type { UrlParams } from '@/lib/paths'
import type { Asked } from '@/lib/queries/ask'
import { documentsOf } from '@/lib/queries/cited'
import { alignmentIn } from '@/lib/queries/commitments/alignment'
import type { ListedCommitment } from '@/lib/queries/commitments/commitment-entry'
import type { CommitmentAnswer, CommitmentQuery } from '@/lib/queries/commitments/detail-contract'
import { alignmentResultWords } from '@/lib/words/alignment'
import { agreementWords, confidenceWords } from '@/lib/words/commitment-axes'
import { commitmentColumns } from '@/lib/queries/commitments/commitments-table'
import { commitmentWords } from '@/lib/words/commitment-pages'
import { countedAsWords } from '@/lib/words/delivery'
import { timelinessLine } from '@/lib/words/timeliness'
import { fullOwnChecks } from './full/checks'
import { fullFindings, fullObservations, fullPace, fullPositions, fullTerms, fullTimeliness } from './full/commitment-record'
import { fullTable } from './full/full-table'
import { observedChart } from './observed-chart'
import { ownChecksTable } from './tables/checks'
import { findingsTable, observationsTable, paceTable, termsTable, timelinessTable } from './tables/commitment-record'
import { positionsTable, saidTable } from './tables/positions'
import { sixAnswersTable } from './tables/six-answers'

/** All that the page of a commitment shows. */
export interface CommitmentPage extends Asked<CommitmentQuery> {
  readonly listed: ListedCommitment
  readonly answer: CommitmentAnswer
}

/** The parties in the order of their codes, so that neither is put first for what it owes. */
export const partiesOf = ({ byParty, toParty }: Pick<CommitmentAnswer, 'byParty' | 'toParty'>): readonly [string, string] =>
  byParty < toParty ? [byParty, toParty] : [toParty, byParty]

/** A figure that is there only where it has rows. */
const filled = (figure: FigureData): FigureData[] => (figure.table.rows.length === 0 ? [] : [figure])

/** The figures of the page of one commitment. `keep`: the clocks that links carry on. */
export const commitmentFigures = ({ answer, listed, query, frame: { world } }: CommitmentPage, keep: UrlParams): FigureData[] => {
  const { positions, terms, observations, assessments, pace, timeliness } = answer
  const words = commitmentWords
  const checks = alignmentIn(listed.file, world, query.on)
  const sourcesOf = (facts: readonly { readonly evidence: readonly { readonly documentId: string }[] }[]) =>
    documentsOf(world, facts.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)))
  const chart = observedChart(listed.file, world, keep)
  const figure = (id: string, title: string, subtitle: string, sentence: string, rest: Pick<FigureData, 'table' | 'full'>): FigureData => ({
    id, title, subtitle, sentence, chart: null, sources: [], ...rest,
  })
  const { confidence } = listed.status
  // The agreement is read on the day shown: what was said later does not stand beside it.
  const saidByThen = positions.filter(({ saidOn }) => saidOn <= query.on)
  return [
    figure(
      'status',
      words.statusTitle,
      words.statusNote(query.on),
      words.statusSentence(
        agreementWords[answer.agreement].label, countedAsWords[countedAs(listed.status)].label, confidence === null ? null : confidenceWords[confidence].label,
      ),
      { table: sixAnswersTable(listed), full: fullTable(commitmentColumns, [answer]) },
    ),
    ...filled(
      figure('positions', words.positionsTitle, words.positionsNote, words.positionsSentence(agreementWords[answer.agreement].label), {
        table: positionsTable(saidByThen, partiesOf(answer), world, keep), full: fullPositions(positions),
      }),
    ),
    ...filled({
      ...figure('observed', words.observedTitle, words.observedNote, words.observedSentence(observations.length), {
        table: observationsTable(observations, world, keep), full: fullObservations(observations),
      }),
      chart,
      sources: chart === null ? [] : sourcesOf(observations),
    }),
    ...filled(
      figure('timeliness', words.timelinessTitle, words.timelinessNote, words.timelinessSentence(timeliness.map(timelinessLine)), {
        table: timelinessTable(answer), full: fullTimeliness(answer),
      }),
    ),
    ...filled(figure('pace', words.paceTitle, words.paceNote, words.paceSentence(pace.length), { table: paceTable(pace), full: fullPace(pace) })),
    ...filled(
      figure('findings', words.findingsTitle, words.findingsNote, words.findingsSentence(assessments.length), {
        table: findingsTable(assessments, world, keep), full: fullFindings(assessments),
      }),
    ),
    ...filled(
      figure('terms', words.termsTitle, words.termsNote, words.termsSentence(terms.length), { table: termsTable(terms, world, keep), full: fullTerms(terms) }),
    ),
    ...filled(
      figure('alignment', words.alignmentTitle, words.alignmentNote, words.alignmentSentence(alignmentResultWords[checks.result].label), {
        table: ownChecksTable(checks.checks, world, keep), full: fullOwnChecks(checks.checks),
      }),
    ),
    ...filled(
      figure('said', words.saidTitle, words.saidNote, words.saidSentence(positions.length), { table: saidTable(positions, world, keep), full: fullPositions(positions) }),
    ),
  ]
}
