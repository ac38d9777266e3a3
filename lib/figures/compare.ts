import type { EventMark } from '@/components/charts/marks'
import type { PartySlot } from '@/components/charts/theme'
import type { FigureData } from '@/components/figure/figure-data'
import type { Period } from '@/lib/domain/period'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import type { UrlParams } from '@/lib/paths'
import { documentOfFate, documentOfScheduled, documentsOf, documentsOfOrigin } from '@/lib/queries/cited'
import type { Direction } from '@/lib/queries/compare/compare-event'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { measuresOf } from '@/lib/queries/world'
import { compareWords } from '@/lib/words/compare'
import { dutyWords } from '@/lib/words/duty'
import { directionTitle } from '@/lib/words/duty-sentences'
import { calendarSentence, dumbbellSentence, lanesSentence, stackSentence } from '@/lib/words/figure-sentences'
import { compareCommitmentFigures } from './compare-commitments'
import { fullProvisions } from './full/provisions'
import { fullRatePeriods } from './full/rate-periods'
import { calendarTable } from './tables/calendar'
import { dutyStepsTable } from './tables/duty-steps'
import { changesTable, lanesTable } from './tables/measure-changes'

/** The lines of a chart of the comparison: the event, and for each gap the day of announcement and the day in force. */
const marksOf = ({ frame: { event } }: ComparePage, gaps: readonly Period[]): EventMark[] => {
  const atEvent = gaps.some(({ from }) => from === event.on)
  return [
    {
      on: event.on,
      label: atEvent ? compareWords.markAnnounced(event.mark, event.on) : compareWords.markEvent(event.mark, event.on),
      strength: 'event',
    },
    ...gaps.flatMap(({ from, to }): EventMark[] => [
      ...(from === event.on ? [] : [{ on: from, label: compareWords.markStep('announced', from), strength: 'other' as const }]),
      ...(to === null ? [] : [{ on: to, label: compareWords.markStep('in force', to), strength: 'other' as const }]),
    ]),
  ]
}

const partyOf = ({ frame }: ComparePage, { imposer }: Direction): PartySlot => (frame.pair[0] === imposer.id ? 'first' : 'second')

const largest = ({ comparison }: ComparePage): number =>
  Math.max(...comparison.directions.flatMap(({ steps }) => steps.map(({ duty }) => Number(duty.pct))))

const recorded = ({ world }: ComparePage, { imposer, target }: Direction) => measuresOf(world, imposer.id, target.id)

/** The country-wide duty of one direction, stacked by authority; both directions share one scale. */
const stackFigure = (page: ComparePage, direction: Direction, keep: UrlParams): FigureData => {
  const { imposer, target, comparison, steps, gaps, documents } = direction
  const { before, after } = page.state
  const shown = documents.filter(({ on }) => on >= page.comparison.span.from && on <= after)
  return {
    id: `stack-${imposer.id}`,
    title: directionTitle(direction),
    subtitle: compareWords.stackSubtitle,
    sentence: stackSentence({ before: { day: before, duty: comparison.before }, after: { day: after, duty: comparison.after }, gaps }, steps.at(-1)),
    chart: { kind: 'authority-stack', input: { steps, max: largest(page), marks: marksOf(page, gaps), bands: gaps, documents, keep } },
    table: dutyStepsTable(dutyWords.table(imposer.inSentence, target.inSentence), steps, documents, keep),
    full: fullRatePeriods(recorded(page, direction).filter(({ measure }) => isCountryWide(measure))),
    sources: documentsOf(page.world, shown.map(({ documentId }) => documentId)),
  }
}

/** Every duty of the directions shown, before and after. */
const dumbbellFigure = (page: ComparePage, shown: readonly Direction[], keep: UrlParams): FigureData => {
  const changes = shown.flatMap((one) => one.comparison.changes.map((change) => ({ change, party: partyOf(page, one) })))
  return {
    id: 'each-duty',
    title: compareWords.dumbbellTitle,
    subtitle: compareWords.dumbbellSubtitle,
    sentence: dumbbellSentence(changes.map(({ change }) => change)),
    chart: { kind: 'dumbbell', input: { changes, keep } },
    table: changesTable(
      compareWords.changesTable,
      changes.map(({ change }) => ({ change, documents: documentsOfOrigin(page.world, change.origin) })),
      keep,
    ),
    full: fullRatePeriods(shown.flatMap((one) => recorded(page, one))),
    sources: [],
  }
}

/** What stood on the calendar the day before, and what came of it. */
const calendarFigure = (page: ComparePage, keep: UrlParams): FigureData => {
  const { comparison, state, world } = page
  const title = compareWords.calendarTitle(state.before)
  const entries = comparison.calendar.map(({ step, fate }) => ({
    step,
    fate,
    stated: documentOfScheduled(world, step),
    decided: documentOfFate(world, fate),
  }))
  return {
    id: 'calendar',
    title,
    subtitle: compareWords.calendarSubtitle,
    sentence: calendarSentence(entries.map(({ fate }) => fate)),
    chart: null,
    table: calendarTable(title, entries, keep),
    full: fullProvisions(comparison.directions.flatMap((one) => recorded(page, one)), world),
    sources: [],
  }
}

/** The duties of one direction on lists of goods, a lane each. */
const lanesFigure = (page: ComparePage, direction: Direction, keep: UrlParams): FigureData => {
  const { imposer, comparison, lists } = direction
  const changes = comparison.changes.filter(({ measure }) => measure.scope.kind === 'list')
  const changed = changes.filter(({ kind }) => kind !== 'unchanged').length
  const title = compareWords.lanesTitle(directionTitle(direction))
  const { from, to } = page.comparison.span
  return {
    id: `lists-${imposer.id}`,
    title,
    subtitle: compareWords.lanesSubtitle,
    sentence: lanesSentence(changed, changes.length - changed),
    chart: { kind: 'list-lanes', input: { party: partyOf(page, direction), marks: marksOf(page, []), measures: lists, changes, from, to, keep } },
    table: lanesTable(title, changes, keep),
    full: fullRatePeriods(recorded(page, direction).filter(({ measure }) => measure.scope.kind === 'list')),
    sources: [],
  }
}

/** The figures of a comparison, those of the direction asked for. `keep`: the clocks that links carry on. */
export const compareFigures = (page: ComparePage, keep: UrlParams): FigureData[] => {
  const shown = page.comparison.directions.filter(({ imposer }) => page.state.direction === 'both' || imposer.id === page.state.direction)
  return [
    ...shown.map((one) => stackFigure(page, one, keep)),
    dumbbellFigure(page, shown, keep),
    calendarFigure(page, keep),
    ...shown.map((one) => lanesFigure(page, one, keep)),
    ...compareCommitmentFigures(page, keep),
  ]
}
