import type { EventMark } from '@/components/charts/marks'
import type { Span, SpanLane } from '@/components/charts/spans/series'
import type { FigureData } from '@/components/figure/figure-data'
import { laneOf } from '@/lib/domain/commitment/lane'
import { countedAs, type CountedAs } from '@/lib/domain/commitment/moved'
import { addDays, earliestOf, latestOf } from '@/lib/domain/plain-date'
import { paths, type UrlParams } from '@/lib/paths'
import { listedIn, type ComparedCommitment } from '@/lib/queries/compare/compare-commitments'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { countsOf } from '@/lib/queries/commitments/counts'
import type { World } from '@/lib/queries/world'
import { compareWords } from '@/lib/words/compare'
import { compareCommitmentsWords } from '@/lib/words/compare-commitments'
import { countedAsWords } from '@/lib/words/delivery'
import { fullCompared } from './full/compare-commitments'
import { claimsChart, claimsOf } from './claims'
import { gapsOf, gapTable, matrixTable, movedTable, runwaysOf, runwayTable, statusesTable, type Runway } from './tables/compare-commitments'

const words = compareCommitmentsWords

const looksOf = (counted: CountedAs): Pick<Span, 'sign' | 'label' | 'tone' | 'open'> => {
  const { sign, label, tone } = countedAsWords[counted]
  return { sign, label, tone, open: counted === 'not-established' }
}

const eventMark = ({ frame: { event } }: ComparePage): EventMark => ({ on: event.on, label: compareWords.markEvent(event.mark, event.on), strength: 'event' })

const statusLane = ({ file, before, after }: ComparedCommitment, { world }: ComparePage, keep: UrlParams): SpanLane => ({
  key: file.commitment.id,
  title: file.commitment.title,
  href: paths.commitment(file.commitment.id, keep),
  summary: before === null || countedAs(before) === countedAs(after) ? countedAsWords[countedAs(after)].label : `${countedAsWords[countedAs(before)].label} → ${countedAsWords[countedAs(after)].label}`,
  spans: laneOf(file, world.knownOn).map(({ from, to, delivery, outcomeEstablished }) => ({ from, to, ...looksOf(outcomeEstablished ? delivery : 'not-established') })),
  ticks: file.terms.flatMap(({ deadline, version }) => (deadline === null ? [] : [{ on: deadline, label: words.deadline(deadline, version) }])),
})

const lanesFigure = (page: ComparePage, keep: UrlParams): FigureData => {
  const { commitments, span } = page.comparison
  const movedIds = new Set(commitments.moved.map(({ id }) => id))
  const [moved, same] = [commitments.rows.filter(({ id }) => movedIds.has(id)), commitments.rows.filter(({ id }) => !movedIds.has(id))]
  return {
    id: 'commitment-lanes',
    title: words.lanesTitle,
    subtitle: words.lanesSubtitle,
    sentence: words.lanesSentence(moved.length, same.length),
    chart: {
      kind: 'spans',
      input: {
        from: span.from,
        to: addDays(span.to, 1),
        lanes: moved.map((row) => statusLane(row, page, keep)),
        folded: same.map((row) => statusLane(row, page, keep)),
        foldedTitle: words.unmoved(same.length),
        marks: [eventMark(page)],
      },
    },
    table: statusesTable(commitments.rows, keep),
    full: fullCompared(commitments),
    sources: [],
  }
}

const runwayLane = ({ row, from, lastDay, inWords }: Runway, page: ComparePage, keep: UrlParams): SpanLane => {
  const { tone, sign } = countedAsWords[countedAs(row.after)]
  const begins = from ?? page.frame.event.on
  const ends = addDays(lastDay, 1)
  return {
    key: row.id,
    title: row.file.commitment.title,
    href: paths.commitment(row.id, keep),
    summary: words.term(lastDay),
    spans: [
      { from: begins, to: ends, tone, sign, open: false, label: words.term(lastDay) },
      ...(inWords === null ? [] : [{ from: ends, to: addDays(inWords, 1), tone: 'open' as const, sign: '…', open: true, label: words.inWords(inWords) }]),
    ],
    ticks: [],
  }
}

const runwayFigure = (page: ComparePage, keep: UrlParams): FigureData[] => {
  const { comparison: { commitments }, state, frame } = page
  const runways = runwaysOf(commitments, state.after)
  if (runways.length === 0) return []
  const to = latestOf([...runways.map(({ lastDay, inWords }) => inWords ?? lastDay), state.after]) ?? state.after
  const from = earliestOf([frame.event.on, state.after]) ?? state.after
  const [next] = runways.filter(({ lastDay }) => lastDay >= state.after)
  return [
    {
      id: 'expiry-runway',
      title: words.runwayTitle,
      subtitle: words.runwaySubtitle,
      sentence: words.runwaySentence(runways.length, next === undefined ? null : { title: next.row.file.commitment.title, on: next.lastDay }),
      chart: {
        kind: 'spans',
        input: {
          from, to: addDays(to, 14), lanes: runways.map((runway) => runwayLane(runway, page, keep)), folded: [], foldedTitle: '',
          marks: [eventMark(page)],
        },
      },
      table: runwayTable(runways, keep),
      full: fullCompared(commitments),
      sources: [],
    },
  ]
}

const nameIn = ({ economies }: World, code: string): string => economies.get(code)?.name ?? code

/** The figures of the commitments between two economies; none where none was known on either day. */
export const compareCommitmentFigures = (page: ComparePage, keep: UrlParams): FigureData[] => {
  const { comparison: { commitments }, state: { before, after }, frame: { pair }, world } = page
  const names = [nameIn(world, pair[0]), nameIn(world, pair[1])] as const
  if (commitments.rows.length === 0) return []
  const figure = (id: string, title: string, subtitle: string, sentence: string, table: FigureData['table']): FigureData => ({
    id, title, subtitle, sentence, chart: null, table, full: fullCompared(commitments), sources: [],
  })
  const gaps = gapsOf(commitments, pair, after)
  return [
    lanesFigure(page, keep),
    figure(
      'commitment-matrix',
      words.matrixTitle,
      words.matrixSubtitle,
      words.matrixSentence(before, countsOf(listedIn(commitments, 'before')), after, countsOf(listedIn(commitments, 'after'))),
      matrixTable(commitments, { pair, before, after }, keep),
    ),
    ...(commitments.moved.length === 0
      ? []
      : [
          figure('commitments-moved', words.movedTitle, words.movedSubtitle, words.movedSentence(commitments.moved.length), movedTable(commitments, world, keep)),
        ]),
    ...runwayFigure(page, keep),
    ...(gaps.length === 0
      ? []
      : [{ ...figure('claim-gap', words.gapTitle, words.gapSubtitle, words.gapSentence(gaps.length, claimsOf(gaps).length, names), gapTable(gaps, pair, world, keep)), chart: claimsChart(claimsOf(gaps), names, keep) }]),
  ]
}
