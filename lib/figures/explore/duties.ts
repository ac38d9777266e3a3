import type { FigureData } from '@/components/figure/figure-data'
import { addDays } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { documentsOf, documentsOfOrigin } from '@/lib/queries/cited'
import type { ChosenSum } from '@/lib/queries/explore/explore-view'
import { compareWords } from '@/lib/words/compare'
import { dutyWords } from '@/lib/words/duty'
import { directionTitle } from '@/lib/words/duty-sentences'
import { exploreWords } from '@/lib/words/explore'
import { dumbbellSentence, lanesSentence, stackSentence } from '@/lib/words/figure-sentences'
import { fullRatePeriods } from '../full/rate-periods'
import { partySlot } from '../party-slot'
import { rateHistoryFigure } from '../rate-history'
import { sumsTable } from '../tables/chosen-sums'
import { dutyStepsTable } from '../tables/duty-steps'
import { changesTable, lanesTable } from '../tables/measure-changes'
import type { ExplorePage } from './explore-page'
import { windowMarks } from './marks'

/** The sum of the chosen duties on all goods of one direction over the days. */
const sumFigure = (page: ExplorePage, sum: ChosenSum, keep: UrlParams): FigureData => {
  const { imposer, target, measures, known, steps, before, after, documents } = sum
  const { query, frame: { world }, view: { span } } = page
  const shown = documents.filter(({ on }) => on >= span.from && on <= span.to)
  return {
    id: `sum-${imposer.id}-${target.id}`,
    title: exploreWords.sumTitle(directionTitle(sum), measures.length),
    subtitle: exploreWords.sumSubtitle(measures.length, known),
    sentence: stackSentence({ before: { day: query.before, duty: before }, after: { day: query.after, duty: after }, gaps: [] }, steps.at(-1)),
    chart: { kind: 'duty-step', input: { steps, party: partySlot(world, imposer.id), marks: windowMarks(page), documents, keep } },
    table: dutyStepsTable(dutyWords.table(imposer.inSentence, target.inSentence), steps, documents, keep),
    full: fullRatePeriods(measures),
    sources: documentsOf(world, shown.map(({ documentId }) => documentId)),
  }
}

/** The sums in points: one row for each direction. */
const sumsFigure = ({ view: { sums } }: ExplorePage): FigureData[] =>
  sums.length === 0
    ? []
    : [
        {
          id: 'sums',
          title: exploreWords.sumsTitle,
          subtitle: exploreWords.sumsSubtitle,
          sentence: exploreWords.sumsSentence(sums.map((sum) => ({ title: directionTitle(sum), deltaPp: sum.deltaPp }))),
          chart: null,
          table: sumsTable(sums),
          full: fullRatePeriods(sums.flatMap(({ measures }) => measures)),
          sources: [],
        },
      ]

/** Each chosen duty on all goods by itself. */
const historyFigures = (page: ExplorePage, keep: UrlParams): FigureData[] => {
  const { frame: { world }, view: { measures, span } } = page
  return measures
    .filter(({ measure }) => measure.scope.kind === 'all-goods')
    .map((known) =>
      rateHistoryFigure(
        {
          id: `rate-${known.measure.id}`,
          title: known.measure.title,
          subtitle: exploreWords.historySubtitle,
          known,
          from: span.from,
          to: addDays(span.to, 1),
          marks: windowMarks(page),
        },
        world,
        keep,
      ),
    )
}

/** The chosen lists of each imposer, a lane each: never added up. */
const listFigures = (page: ExplorePage, keep: UrlParams): FigureData[] => {
  const { frame: { world }, view: { measures, comparison, span } } = page
  const lists = measures.filter(({ measure }) => measure.scope.kind === 'list')
  return [...new Set(lists.map(({ measure }) => measure.imposedBy))].map((imposedBy): FigureData => {
    const own = lists.filter(({ measure }) => measure.imposedBy === imposedBy)
    const changes = comparison.changes.filter(({ measure }) => own.some((one) => one.measure.id === measure.id))
    const changed = changes.filter(({ kind }) => kind !== 'unchanged').length
    const title = exploreWords.listsTitle(world.economies.get(imposedBy)?.inSentence ?? imposedBy)
    return {
      id: `lists-${imposedBy}`,
      title,
      subtitle: compareWords.lanesSubtitle,
      sentence: lanesSentence(changed, changes.length - changed),
      chart: { kind: 'list-lanes', input: { measures: own, changes, ...span, party: partySlot(world, imposedBy), marks: windowMarks(page), keep } },
      table: lanesTable(title, changes, keep),
      full: fullRatePeriods(own),
      sources: [],
    }
  })
}

/** Every chosen duty before and after with its three dates, as a table or as differences in points. */
const changesFigure = (page: ExplorePage, keep: UrlParams): FigureData => {
  const { query, frame: { world }, view: { measures, comparison } } = page
  const { changes } = comparison
  const absent = measures.filter(({ measure }) => changes.every((change) => change.measure.id !== measure.id)).map(({ measure }) => measure.title)
  const rows = changes.map((change) => ({ change, documents: documentsOfOrigin(world, change.origin) }))
  return {
    id: 'each-duty',
    title: exploreWords.changesTitle,
    subtitle: exploreWords.changesSubtitle(query.before, query.after),
    sentence: `${dumbbellSentence(changes)}${absent.length === 0 ? '' : exploreWords.notThere(absent)}`,
    chart:
      query.unit === 'pp' && changes.length > 0
        ? { kind: 'dumbbell', input: { changes: changes.map((change) => ({ change, party: partySlot(world, change.measure.imposedBy) })), keep } }
        : null,
    table: changesTable(compareWords.changesTable, rows, keep),
    full: fullRatePeriods(measures),
    sources: [],
  }
}

/** The figures of the chosen duties: over the days in per cent, or the two days against each other in points. */
export const dutyFigures = (page: ExplorePage, keep: UrlParams): FigureData[] => {
  const { query, view } = page
  if (view.measures.length === 0) return []
  if (query.unit === 'pp') return [changesFigure(page, keep), ...sumsFigure(page)]
  return [...view.sums.map((sum) => sumFigure(page, sum, keep)), ...historyFigures(page, keep), ...listFigures(page, keep), changesFigure(page, keep)]
}
