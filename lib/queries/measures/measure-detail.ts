import { isCountryWide } from '@/lib/domain/measure/country-wide'
import { publishedBy } from '@/lib/domain/measure/provision'
import type { RatePeriod } from '@/lib/domain/measure/rate-period'
import { printedPct } from '@/lib/domain/rate'
import { looksFromNow, type Frame } from '../ask'
import { documentBriefs } from '../contract/document-briefs'
import { eventBriefOf } from '../events/event-entry'
import type { World, WorldMeasure } from '../world'
import type { KnownVersion, MeasureAnswer, MeasureQuery, ProvisionAnswer, RatePeriodAnswer } from './detail-contract'
import { documentIdsOf } from './documents-of'
import { eventsNear } from './events-near'
import { timelineVersions } from './known-versions'
import { identityOf, stateAnswerOn } from './measure-entry'

const periodAnswer = (period: RatePeriod, { provisions }: WorldMeasure, world: World): RatePeriodAnswer => ({
  from: period.from,
  to: period.to,
  state: period.state,
  dueState: period.dueState,
  legalState: period.legalState,
  rate: period.rate,
  ratePct: printedPct(period.rate),
  documents: documentBriefs(documentIdsOf(period.basis, provisions), world),
})

const provisionAnswers = ({ provisions }: WorldMeasure, world: World, withNotes: boolean): ProvisionAnswer[] =>
  publishedBy(provisions, world.knownOn).flatMap(({ id, act, standing, rate, from, to, documentId, verification, note }) =>
    documentBriefs([documentId], world).map((document) => ({
      id, act, standing, rate, ratePct: printedPct(rate), from, to, document, verification,
      note: withNotes ? note : null,
    })),
  )

const versionAnswers = (known: WorldMeasure, world: World): KnownVersion[] =>
  timelineVersions(known, world.knownOn).map(({ knownFrom, knownTo, documentIds, periods }) => ({
    knownFrom,
    knownTo,
    documents: documentBriefs(documentIds, world),
    periods: periods.map((period) => periodAnswer(period, known, world)),
  }))

/** Everything about one measure, as known by the clocks of the query. */
export const measureDetail = (known: WorldMeasure, query: MeasureQuery, frame: Frame): MeasureAnswer => {
  const { world } = frame
  const { measure } = known
  const withNotes = looksFromNow(frame)
  const identity = identityOf(known, world)
  return {
    query,
    measure: {
      ...identity,
      authorityTitle: measure.authority.title,
      countryWide: isCountryWide(measure),
      scope: { ...identity.scope, lines: measure.scope.lines.map((line) => ({ ...line })) },
      stacking: measure.stacking,
      headings: [...measure.headings],
      note: withNotes ? measure.note : null,
      documents: documentBriefs(measure.documentIds, world),
    },
    current: stateAnswerOn(known, { on: query.on, knownOn: world.knownOn }, world),
    periods: known.periods.map((period) => periodAnswer(period, known, world)),
    provisions: provisionAnswers(known, world, withNotes),
    known: versionAnswers(known, world),
    events: eventsNear(known, world).map(eventBriefOf),
  }
}
