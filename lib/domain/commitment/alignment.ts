import { compareDecimals, ZERO, type DecimalText } from '../decimal-text'
import { isAnnouncement } from '../measure/announcements'
import { isEnacted, publishedBy, type Provision } from '../measure/provision'
import { stateOn, type KnownMeasure, type MeasureState } from '../measure/state'
import { addDays, type PlainDate } from '../plain-date'
import { summablePct } from '../rate'
import type { CommitmentFile, Terms } from './commitment'
import { standingTerms } from './expiry'
import { fileAsKnown, fileByDay } from './known'
import { readingDay, type StatusMoment } from './status'

/** Whether the enacted law carries a commitment out. From the gravest to the least. */
export const ALIGNMENT_RESULTS = ['fail', 'warning', 'pass', 'skipped'] as const
export type AlignmentResult = (typeof ALIGNMENT_RESULTS)[number]

/**
 * Why a check came out as it did.
 * - passes: `within-undertaken` (charged at or below the rate that was undertaken), `lighter` (less is charged than on the
 *   day before the event), `kept` (the same is charged, as was undertaken)
 * - fails, and warns while the term is still to begin: `above-undertaken`, `heavier` (more than on the day before the
 *   event), `no-legal-act-found` (so it would be, and we looked: the measure is recorded, without an enacted act since the
 *   event)
 * - warns: `outcome-not-established` (due by law, and nobody has looked; `no-legal-act-found` where nothing was enacted
 *   since the event either)
 * - skips: `nothing-undertaken` (a matter on the table), `no-terms` (none known yet), `not-recorded` (no measure of that
 *   kind is kept by us, export controls for example: this says nothing of the law), `no-rate-undertaken` (a purchase is not
 *   carried out by a duty), `not-the-promisors` (another economy's measure), `rate-not-comparable` (its rate is words, or
 *   does not say whether the undertaking is kept, as with exclusions from it)
 */
export const ALIGNMENT_REASONS = [
  'within-undertaken',
  'lighter',
  'kept',
  'above-undertaken',
  'heavier',
  'no-legal-act-found',
  'outcome-not-established',
  'nothing-undertaken',
  'no-terms',
  'not-recorded',
  'no-rate-undertaken',
  'not-the-promisors',
  'rate-not-comparable',
] as const
export type AlignmentReason = (typeof ALIGNMENT_REASONS)[number]

/**
 * One check.
 * - `measureId`: null where the commitment as a whole is skipped
 * - `on`: the day on which the law was looked at, null where none was
 * - `documentIds`: what the state on that day rests on and what was enacted since the event by that day; where nothing
 *   was, what was announced since, or else the last document of the measure
 */
export interface AlignmentCheck {
  readonly measureId: string | null
  readonly result: AlignmentResult
  readonly reason: AlignmentReason
  readonly on: PlainDate | null
  readonly documentIds: readonly string[]
}

/** A commitment's checks, one a measure, and the gravest result of them. */
export interface Alignment {
  readonly result: AlignmentResult
  readonly checks: readonly AlignmentCheck[]
}

const RATE_UNITS = ['per cent', 'percentage points']
const namesRate = ({ unit }: Terms): boolean => unit !== null && RATE_UNITS.includes(unit)

/** The version to hold the law against: the newest that stands, one that names a rate before one that does not. */
const heldAgainst = (file: CommitmentFile): Terms | null => {
  const standing = standingTerms(file).sort((a, b) => a.version - b.version)
  return standing.filter(namesRate).at(-1) ?? standing.at(-1) ?? null
}

/** What is charged: per cent in force, 0 while suspended or without a duty; null where the rate is not a plain per cent. */
const charged = ({ state, rate }: MeasureState): DecimalText | null =>
  state === 'in-force' ? summablePct(rate) : state === 'unverified' ? null : ZERO

/** The day of the term that says most: the day of reading, else the first or last day of a term to come or gone by. */
const dayToLookAt = ({ periodFrom, deadline }: Terms, day: PlainDate): PlainDate =>
  periodFrom !== null && day < periodFrom ? periodFrom : deadline !== null && day > deadline ? deadline : day

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

interface Held {
  readonly terms: Terms
  readonly eventOn: PlainDate
  readonly moment: StatusMoment
  readonly promisor: string
}

const checkMeasure = (known: KnownMeasure, { terms, eventOn, moment, promisor }: Held): AlignmentCheck => {
  const day = readingDay(moment)
  const on = dayToLookAt(terms, day)
  const published = publishedBy(known.provisions, moment.knownOn)
  const since = published.filter((provision) => provision.publishedOn >= eventOn)
  const enacted = since.filter((provision) => isEnacted(provision) && provision.from <= on)
  const state = stateOn(known, { on, knownOn: moment.knownOn })
  const cited: readonly Provision[] = [
    ...published.filter(({ id }) => state.basis.includes(id)),
    ...(enacted.length > 0 ? enacted : since.length > 0 ? since.filter(isAnnouncement) : published.slice(-1)),
  ]
  const check = (result: AlignmentResult, reason: AlignmentReason): AlignmentCheck => ({
    measureId: known.measure.id,
    result,
    reason,
    on: result === 'skipped' ? null : on,
    documentIds: result === 'skipped' ? [] : unique(cited.map(({ documentId }) => documentId)),
  })
  const against = (reason: 'above-undertaken' | 'heavier'): AlignmentCheck =>
    check(on > day ? 'warning' : 'fail', enacted.length > 0 ? reason : 'no-legal-act-found')

  if (known.measure.imposedBy !== promisor) return check('skipped', 'not-the-promisors')
  if (published.length === 0) return check('skipped', 'not-recorded')
  if (state.state === 'unverified') {
    return check('warning', enacted.length > 0 ? 'outcome-not-established' : 'no-legal-act-found')
  }
  const now = charged(state)
  const before = charged(stateOn(known, { on: addDays(eventOn, -1), knownOn: moment.knownOn }))
  if (now === null) return check('skipped', 'rate-not-comparable')
  if (terms.unit === 'per cent' && terms.amount !== null) {
    return compareDecimals(now, terms.amount) <= 0 ? check('pass', 'within-undertaken') : against('above-undertaken')
  }
  if (before === null) return check('skipped', 'rate-not-comparable')
  const change = compareDecimals(now, before)
  if (change > 0) return against('heavier')
  if (change < 0) return check('pass', 'lighter')
  // That the same is charged as before answers only an undertaking about a rate, or about a duty that is not charged.
  return namesRate(terms) || compareDecimals(now, ZERO) === 0 ? check('pass', 'kept') : check('skipped', 'rate-not-comparable')
}

const skipped = (reason: AlignmentReason): Alignment => ({
  result: 'skipped',
  checks: [{ measureId: null, result: 'skipped', reason, on: null, documentIds: [] }],
})

/**
 * Whether the enacted law carries a commitment out, as known at a moment: what its measures charge within the term is held
 * against the rate that was undertaken, or where none was named against the day before the event. Announcements never
 * count. `measures`: those that the commitment is linked to, as known on the moment's `knownOn`.
 */
export const alignmentOf = (
  file: CommitmentFile,
  { eventOn, measures, moment }: { eventOn: PlainDate; measures: readonly KnownMeasure[]; moment: StatusMoment },
): Alignment => {
  const { kind, byParty } = file.commitment
  if (kind === 'matter') return skipped('nothing-undertaken')
  if (measures.length === 0) return skipped('not-recorded')
  const terms = heldAgainst(fileByDay(fileAsKnown(file, moment.knownOn), readingDay(moment)))
  if (terms === null) return skipped('no-terms')
  if (kind === 'delivery' && !namesRate(terms)) return skipped('no-rate-undertaken')
  const checks = measures.map((measure) => checkMeasure(measure, { terms, eventOn, moment, promisor: byParty }))
  const result = ALIGNMENT_RESULTS.find((grave) => checks.some((check) => check.result === grave)) ?? 'skipped'
  return { result, checks }
}
