import type { MeasureChange } from '@/lib/domain/compare/compare'
import type { MeasureState } from '@/lib/domain/measure/state'
import { printedPct } from '@/lib/domain/rate'
import { paths } from '@/lib/paths'
import { documentOfFate, documentOfScheduled, documentsOfOrigin } from '../cited'
import { documentBriefs } from '../contract/document-briefs'
import { eventBriefOf, eventEntry } from '../events/event-entry'
import { ratesOn } from '../rates/rates-on'
import type { World } from '../world'
import type { CalendarRow, Direction, EventComparison } from './compare-event'
import type { CalendarEntry, ChangeAnswer, CompareAnswer, CompareQuery, DirectionAnswer } from './contract'

const side = ({ state, legalState, rate }: MeasureState): ChangeAnswer['before'] => ({
  state,
  legalState,
  rate,
  ratePct: printedPct(rate),
})

const changeAnswer = (change: MeasureChange, world: World): ChangeAnswer => ({
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

const directionAnswer = ({ imposer, target, comparison }: Direction, query: CompareQuery, world: World): DirectionAnswer => {
  const pair = { imposedBy: imposer.id, target: target.id }
  return {
    ...pair,
    before: ratesOn(world, pair, query.before),
    after: ratesOn(world, pair, query.after),
    countryWideDeltaPp: comparison.totalDeltaPp,
    changes: comparison.changes.map((change) => changeAnswer(change, world)),
  }
}

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

/** A comparison as the API spells it. */
export const compareAnswer = (comparison: EventComparison, query: CompareQuery, world: World): CompareAnswer => ({
  query,
  event: eventEntry(comparison.event, world),
  directions: comparison.directions.map((direction) => directionAnswer(direction, query, world)),
  calendar: comparison.calendar.map((row) => calendarEntry(row, world)),
  otherEvents: comparison.causes.map(eventBriefOf),
})
