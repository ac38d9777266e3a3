import { z } from 'zod'
import { resolveDay, resolveEdition, resolveKnownOn, type Clocks } from '@/lib/domain/clocks'
import { latestChanges, type LatestChange } from '@/lib/domain/compare/latest-changes'
import { dutySteps, type DutyStep } from '@/lib/domain/compare/duty-steps'
import type { DecimalText } from '@/lib/domain/decimal-text'
import { countryWideDuty, isCountryWide, type CountryWideDuty } from '@/lib/domain/measure/country-wide'
import { stateOn } from '@/lib/domain/measure/state'
import { summablePct } from '@/lib/domain/rate'
import type { UrlParams } from '@/lib/paths'
import { addDays, earliestOf, type PlainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import type { EconomyRecord } from '@/lib/domain/record/economy'
import type { EventRecord } from '@/lib/domain/record/event'
import { ok, refused, type Result } from '@/lib/domain/result'
import { documentsOfStates } from '../cited'
import { compareEvent, type EventComparison } from '../compare/compare-event'
import { canonical } from '../canonical'
import { clockParams, isFrozen, keptClocks } from '../clock-params'
import { frameOf } from '../compare/compare-page'
import { readCompareState } from '../compare/compare-url'
import { parseParameters, type RawParameters } from '../parameters'
import { featuredEvent } from '../featured'
import type { Reading } from '../reading'
import { stepDocuments, type StepDocument } from '../step-documents'
import { measuresOf, type World, type WorldSeries } from '../world'
import { world as readKnownWorld } from '../world-cache'
import { knowledgeEnds, type KnowledgeEnd } from './knowledge-ends'

/** How many of the latest changes home lists. */
const LATEST = 8

/** One direction of the pair that home leads with, over all days on which there was a country-wide duty. */
export interface HomeDirection {
  readonly imposer: EconomyRecord
  readonly target: EconomyRecord
  readonly steps: readonly DutyStep[]
  /** The total on the day asked, and the points due by law whose outcome is not established. */
  readonly duty: CountryWideDuty
  readonly duePoints: readonly DecimalText[]
  readonly documents: readonly StepDocument[]
  /** What the total of the day rests on. */
  readonly rests: readonly DocumentRecord[]
}

export interface HomePage {
  readonly world: World
  readonly clocks: Clocks
  /** Both clocks of knowledge are written out in the address. */
  readonly frozen: boolean
  readonly canonical: UrlParams
  /** The clocks of knowledge that its links carry on. */
  readonly keep: Readonly<Record<string, string>>
  readonly event: EventRecord
  readonly directions: readonly HomeDirection[]
  /** Events that the charts mark: the featured ones and rulings on the pair. */
  readonly marks: readonly EventRecord[]
  readonly comparison: EventComparison
  /** The two days that the comparison holds against each other. */
  readonly window: { readonly before: PlainDate; readonly after: PlainDate }
  readonly averages: readonly WorldSeries[]
  readonly latest: readonly LatestChange[]
  readonly ends: readonly KnowledgeEnd[]
}

/** The day from which the country-wide charts are drawn: a month before the first such duty of either side. */
const chartStart = (world: World, pair: readonly [string, string], on: PlainDate): PlainDate => {
  const [first, second] = pair
  const countryWide = [...measuresOf(world, first, second), ...measuresOf(world, second, first)].filter(({ measure }) =>
    isCountryWide(measure),
  )
  const charged = countryWide.flatMap(({ periods }) => periods.filter(({ rate }) => rate !== null).map(({ from }) => from))
  return addDays(earliestOf(charged) ?? on, -34)
}

const isMarked = (event: EventRecord, pair: readonly [string, string], from: PlainDate, to: PlainDate): boolean =>
  (event.featured !== null || event.kind === 'ruling') &&
  event.parties.some((party) => pair.includes(party)) &&
  event.on >= from &&
  event.on <= to

/** The published averages between the two economies: points with a method, never duties. */
const averagesOf = (world: World, pair: readonly [string, string]): WorldSeries[] =>
  world.series.filter(
    ({ series }) =>
      pair.includes(series.imposedBy) &&
      pair.includes(series.target) &&
      (series.quantity === 'average-rate' || series.quantity === 'stated-rate'),
  )

const text = z.string().optional()
const Parameters = z.strictObject({ on: text, knownOn: text, edition: text })

/** What home shows on a day, as known on a day, in an edition. */
export const homePage = async (
  { db, now }: Reading,
  raw: RawParameters,
): Promise<Result<HomePage>> => {
  const parsed = parseParameters(Parameters, raw)
  if (!parsed.ok) return parsed
  const params = parsed.value
  const on = resolveDay('on', params.on, now.today)
  if (!on.ok) return on
  const knownOn = resolveKnownOn(params.knownOn, now)
  if (!knownOn.ok) return knownOn
  const edition = resolveEdition(params.edition, now)
  if (!edition.ok) return edition
  const clocks = { on: on.value, knownOn: knownOn.value, edition: edition.value }
  const frozen = isFrozen(params)
  const world = await readKnownWorld(db, clocks)
  const event = featuredEvent(world)
  const frame = event === undefined ? null : frameOf(world, event.id)
  if (frame === null || !frame.ok)
    return refused('not_found', `No featured event was known on ${clocks.knownOn}. Choose a later day of knowledge.`, {
      field: 'knownOn',
      value: clocks.knownOn,
    })
  const state = readCompareState({ knownOn: params.knownOn, edition: params.edition }, frame.value, now)
  if (!state.ok) return state
  const { pair } = frame.value
  const directions = [pair, [pair[1], pair[0]] as const]
  const from = chartStart(world, pair, clocks.on)
  const comparison = compareEvent(world, frame.value, state.value)
  const both = directions.flatMap(([imposer, target]) => measuresOf(world, imposer, target))
  return ok({
    world,
    clocks,
    event: frame.value.event,
    frozen,
    canonical: canonical(clockParams({ clocks, now, frozen })),
    keep: canonical(keptClocks({ clocks, now, frozen })),
    directions: comparison.directions.map(({ imposer, target }) => {
      const measures = measuresOf(world, imposer.id, target.id)
      const states = measures.map((measure) => stateOn(measure, clocks))
      const duty = countryWideDuty(states)
      const due = states.filter(({ measure }) => duty.unverified.includes(measure.id))
      return {
        imposer,
        target,
        steps: dutySteps(measures, from, clocks.on, clocks.knownOn),
        duty,
        documents: stepDocuments(world, measures),
        rests: documentsOfStates(world, states, [...duty.counted, ...duty.unverified]),
        duePoints: due.map(({ rate }) => summablePct(rate)).filter((pct) => pct !== null),
      }
    }),
    marks: world.events.filter((one) => isMarked(one, pair, from, clocks.on)),
    comparison,
    window: state.value,
    averages: averagesOf(world, pair),
    latest: latestChanges(both, clocks).slice(0, LATEST),
    ends: knowledgeEnds(world, pair),
  })
}
