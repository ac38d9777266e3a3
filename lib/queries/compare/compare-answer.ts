import type { MeasureChange } from '@/lib/domain/compare/compare'
import type { MeasureState } from '@/lib/domain/measure/state'
import { printedPct } from '@/lib/domain/rate'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import { documentOfFate, documentOfScheduled, documentsOfOrigin } from '../cited'
import { documentBriefs } from '../contract/document-briefs'
import { eventBriefOf, eventEntry } from '../events/event-entry'
import { commitmentEntryOf } from '../commitments/commitment-entry'
import { ratesOn } from '../rates/rates-on'
import type { World } from '../world'
import { listedIn } from './compare-commitments'
import type { CalendarRow, Direction, EventComparison } from './compare-event'
import type { CalendarEntry, ChangeAnswer, CompareAnswer, CompareQuery, StateAnswer } from './contract'

const side = ({ state, legalState, rate }: MeasureState): ChangeAnswer['before'] => ({
  state,
  legalState,
  rate,
  ratePct: printedPct(rate),
})

const pairOf = ({ imposer, target }: Direction) => ({ imposedBy: imposer.id, target: target.id })

const changeAnswer = (change: MeasureChange, direction: Direction, world: World): ChangeAnswer => ({
  ...pairOf(direction),
  id: change.measure.id,
  title: change.measure.title,
  href: paths.measure(change.measure.id),
  kind: change.kind,
  deltaPp: change.deltaPp,
  announcedOn: change.announcedOn,
  enactedOn: change.enactedOn,
  inForceFrom: change.inForceFrom,
  lags: { ...change.lags },
  documents: documentBriefs(documentsOfOrigin(world, change.origin).map(({ id }) => id), world),
  before: side(change.before),
  after: side(change.after),
})

const stateAnswer = (direction: Direction, on: PlainDate, world: World): StateAnswer => ({
  ...pairOf(direction),
  ...ratesOn(world, pairOf(direction), on),
})

const calendarEntry = ({ step, fate }: CalendarRow, world: World): CalendarEntry => {
  const rate = step.standing === 'enacted' ? step.rate : step.provision.rate
  const [source, decided] = [documentOfScheduled(world, step), documentOfFate(world, fate)]
  const [document = null] = documentBriefs(decided === null ? [] : [decided.id], world)
  return {
    measure: { id: step.measure.id, title: step.measure.title, href: paths.measure(step.measure.id) },
    standing: step.standing,
    due: step.due,
    act: step.standing === 'announced' ? step.provision.act : null,
    state: step.standing === 'enacted' ? step.state : null,
    rate,
    ratePct: printedPct(rate),
    documents: documentBriefs(source === null ? [] : [source.id], world),
    fate: { kind: fate.kind, on: fate.on, until: fate.until, document },
  }
}

const commitmentsAnswer = ({ commitments }: EventComparison, world: World): CompareAnswer['commitments'] => ({
  before: listedIn(commitments, 'before').map(commitmentEntryOf),
  after: listedIn(commitments, 'after').map(commitmentEntryOf),
  moved: commitments.moved.map(({ id, axes, before, after }) => ({
    id,
    title: world.commitments.find(({ commitment }) => commitment.id === id)?.commitment.title ?? id,
    href: paths.commitment(id),
    axes: [...axes],
    before: before?.delivery ?? null,
    after: after?.delivery ?? null,
  })),
})

/** A comparison as the API spells it. */
export const compareAnswer = (comparison: EventComparison, query: CompareQuery, world: World): CompareAnswer => ({
  query,
  event: eventEntry(comparison.event, world),
  countryWide: comparison.directions.map((direction) => ({
    ...pairOf(direction),
    before: direction.comparison.before.pct,
    after: direction.comparison.after.pct,
    deltaPp: direction.comparison.totalDeltaPp,
  })),
  before: comparison.directions.map((direction) => stateAnswer(direction, query.before, world)),
  after: comparison.directions.map((direction) => stateAnswer(direction, query.after, world)),
  changes: comparison.directions.flatMap((direction) =>
    direction.comparison.changes.map((change) => changeAnswer(change, direction, world)),
  ),
  calendar: comparison.calendar.map((row) => calendarEntry(row, world)),
  commitments: commitmentsAnswer(comparison, world),
  otherEvents: comparison.causes.map(eventBriefOf),
})
