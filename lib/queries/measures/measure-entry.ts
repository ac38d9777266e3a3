import type { Moment } from '@/lib/domain/measure/announcements'
import { coveredThrough } from '@/lib/domain/measure/coverage'
import type { Provision } from '@/lib/domain/measure/provision'
import { periodOn } from '@/lib/domain/measure/rate-period'
import { stateOn, type MeasureState } from '@/lib/domain/measure/state'
import type { PlainDate } from '@/lib/domain/plain-date'
import { printedPct } from '@/lib/domain/rate'
import { paths } from '@/lib/paths'
import { documentBriefs } from '../contract/document-briefs'
import type { Announcement, MeasureEntry, MeasureIdentity, MeasureStateAnswer } from '../contract/measure'
import type { World, WorldMeasure } from '../world'
import { groupAnnouncements } from './announcement-groups'
import { documentIdsOf } from './documents-of'

/** Announced steps with the documents that state each. */
export const announcements = (announced: readonly Provision[], world: World): Announcement[] =>
  groupAnnouncements(announced).map(({ provision: { act, rate, from, to }, documentIds }) => ({
    act,
    rate,
    ratePct: printedPct(rate),
    from,
    to,
    documents: documentBriefs(documentIds, world),
  }))

/** Nobody can have looked at a day that lies after the one known. */
const upTo = (knownOn: PlainDate, day: PlainDate | null): PlainDate | null => (day !== null && day > knownOn ? knownOn : day)

/** What a measure is, as answers spell it. */
export const identityOf = ({ measure, provisions, covered }: WorldMeasure, { knownOn }: World): MeasureIdentity => ({
  id: measure.id,
  title: measure.title,
  imposedBy: measure.imposedBy,
  targets: [...measure.targets],
  authority: measure.authority.id,
  scope: {
    kind: measure.scope.kind,
    description: measure.scope.description,
    tradeCoveredUsd: measure.scope.tradeCoveredUsd,
  },
  coveredThrough: upTo(knownOn, coveredThrough(provisions, covered, knownOn)),
  href: paths.measure(measure.id),
})

/** A state as answers spell it; `dueState` is what law says where the state itself is unverified. */
export const stateAnswer = (
  state: MeasureState,
  dueState: MeasureStateAnswer['dueState'],
  provisions: readonly Provision[],
  world: World,
): MeasureStateAnswer => ({
  state: state.state,
  dueState,
  legalState: state.legalState,
  rate: state.rate,
  ratePct: printedPct(state.rate),
  from: state.from,
  to: state.to,
  announced: announcements(state.announced, world),
  documents: documentBriefs(documentIdsOf(state.basis, provisions), world),
})

/** The state of a measure at a moment, as answers spell it. */
export const stateAnswerOn = (known: WorldMeasure, moment: Moment, world: World): MeasureStateAnswer =>
  stateAnswer(
    stateOn(known, moment),
    periodOn(known.periods, moment.on)?.dueState ?? 'none',
    known.provisions,
    world,
  )

/** A measure and its state at a moment, as answers spell it. */
export const measureEntryOn = (known: WorldMeasure, moment: Moment, world: World): MeasureEntry => ({
  ...identityOf(known, world),
  ...stateAnswerOn(known, moment, world),
})
