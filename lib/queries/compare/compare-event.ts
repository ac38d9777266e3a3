import { onAnnouncedBasis } from '@/lib/domain/compare/announced-basis'
import { compareMeasures, type Comparison } from '@/lib/domain/compare/compare'
import { dutySteps, type DutyStep } from '@/lib/domain/compare/duty-steps'
import { fateOf, type Fate } from '@/lib/domain/compare/fate'
import { scheduledAfter, type Scheduled } from '@/lib/domain/compare/scheduled'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import type { KnownMeasure } from '@/lib/domain/measure/state'
import type { Period } from '@/lib/domain/period'
import { addDays, daysBetween, type PlainDate } from '@/lib/domain/plain-date'
import type { EconomyRecord } from '@/lib/domain/record/economy'
import type { EventRecord } from '@/lib/domain/record/event'
import { stepDocuments, type StepDocument } from '../step-documents'
import { measuresOf, type World, type WorldMeasure } from '../world'
import { compareCommitments, type CommitmentComparison } from './compare-commitments'
import type { CompareFrame, CompareState } from './compare-url'

/** Who charges whom, before and after, with all that the charts of one direction are drawn from. */
export interface Direction {
  readonly imposer: EconomyRecord
  readonly target: EconomyRecord
  readonly comparison: Comparison
  /** The country-wide duty over the span that is drawn. */
  readonly steps: readonly DutyStep[]
  /** The measures on lists of goods: a lane each, never added up. */
  readonly lists: readonly KnownMeasure[]
  /** The documents of the country-wide steps, by the day on which each stands. */
  readonly documents: readonly StepDocument[]
  /** Announced and not yet in force: the days between, for each country-wide change of the window. */
  readonly gaps: readonly Period[]
}

/** A step that stood on the calendar the day before, with what came of it. */
export interface CalendarRow {
  readonly step: Scheduled
  readonly fate: Fate
}

export interface EventComparison {
  readonly event: EventRecord
  /** The days that the charts show, both included. */
  readonly span: { readonly from: PlainDate; readonly to: PlainDate }
  readonly directions: readonly Direction[]
  readonly calendar: readonly CalendarRow[]
  /** Other events inside the window, of either economy: a change after the event need not be because of it. */
  readonly causes: readonly EventRecord[]
  /** The commitments between the two economies on both days. */
  readonly commitments: CommitmentComparison
}

/** Some days before the window, so that the state before is seen to last: half of its length, 14 to 90 days. */
const spanOf = ({ before, after }: CompareState): { from: PlainDate; to: PlainDate } => {
  const lead = Math.min(90, Math.max(14, Math.round(daysBetween(before, after) / 2)))
  return { from: addDays(before, -lead), to: after }
}

const gapsOf = ({ changes }: Comparison): Period[] =>
  changes.flatMap(({ measure, kind, announcedOn, inForceFrom }) =>
    isCountryWide(measure) && kind !== 'unchanged' && announcedOn !== null && inForceFrom !== null && announcedOn < inForceFrom
      ? [{ from: announcedOn, to: inForceFrom }]
      : [],
  )

const economyOf = (world: World, id: string): EconomyRecord => {
  const economy = world.economies.get(id)
  if (economy === undefined) throw new Error(`economy ${id} is named by an event and is not in edition ${world.edition}`)
  return economy
}

const directionOf = (world: World, state: CompareState, imposedBy: string, target: string): Direction => {
  const lawful = measuresOf(world, imposedBy, target)
  const measures: KnownMeasure[] = state.basis === 'announced' ? lawful.map(onAnnouncedBasis) : lawful
  const comparison = compareMeasures(measures, state)
  const span = spanOf(state)
  return {
    imposer: economyOf(world, imposedBy),
    target: economyOf(world, target),
    comparison,
    steps: dutySteps(measures, span.from, span.to, state.knownOn),
    documents: stepDocuments(world, measures),
    lists: measures.filter(({ measure }) => measure.scope.kind === 'list'),
    gaps: gapsOf(comparison),
  }
}

const calendarOf = (measures: readonly WorldMeasure[], { before, knownOn }: CompareState): CalendarRow[] => {
  const records = new Map(measures.map((record) => [record.measure.id, record]))
  return scheduledAfter(measures, before).flatMap((step) => {
    const record = records.get(step.measure.id)
    return record === undefined ? [] : [{ step, fate: fateOf(step, record, before, knownOn) }]
  })
}

/** The comparison of an event: both directions, what stood on the calendar, and what else happened in the window. */
export const compareEvent = (world: World, { event, pair }: CompareFrame, state: CompareState): EventComparison => {
  const [first, second] = pair
  const measures = [...measuresOf(world, first, second), ...measuresOf(world, second, first)]
  return {
    event,
    span: spanOf(state),
    directions: [directionOf(world, state, first, second), directionOf(world, state, second, first)],
    calendar: calendarOf(measures, state),
    commitments: compareCommitments(world, pair, state),
    causes: world.events.filter(
      (other) =>
        other.id !== event.id &&
        other.on > state.before &&
        other.on <= state.after &&
        other.parties.some((party) => pair.includes(party)),
    ),
  }
}
