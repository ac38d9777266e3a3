import { formatLongDate } from '../domain/format/date'
import { formatPoints, spellPct } from '../domain/format/rate'
import { isZero } from '../domain/format/number'
import type { DecimalText } from '../domain/decimal-text'
import type { ChangeKind } from '../domain/compare/change-kind'
import type { CountryWideDuty } from '../domain/measure/country-wide'
import type { PlainDate } from '../domain/plain-date'
import type { EconomyRecord } from '../domain/record/economy'

/** Who charges whom. */
export interface Parties {
  readonly imposer: EconomyRecord
  readonly target: EconomyRecord
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `US on China` as a heading: the names as they stand alone. */
export const directionTitle = ({ imposer, target }: Parties): string => `${imposer.name} on ${target.inSentence}`

const charge = (pct: DecimalText): string => (isZero(pct) ? 'nothing' : spellPct(pct))

interface Charged extends Parties {
  readonly pct: DecimalText
}

/**
 * What both economies charge country-wide on a day, in one sentence; `today` decides between present and past, null means that no
 * day is today: a frozen page says the same for ever. The base duty and duties on lists come on top, so that "charges
 * nothing" says "extra".
 */
export const dutiesOnDay = (first: Charged, second: Charged, on: PlainDate, today: PlainDate | null): string => {
  const verb = on === today ? 'charges' : 'charged'
  const opening = on === today ? capitalize(first.imposer.inSentence) : `On ${formatLongDate(on)} ${first.imposer.inSentence}`
  const extra = isZero(first.pct) || isZero(second.pct) ? ' extra' : ''
  return (
    `${opening} ${verb} ${charge(first.pct)}${extra} on all ${first.target.adjective} goods, ` +
    `${second.imposer.inSentence} ${charge(second.pct)} on all ${second.target.adjective} ones.`
  )
}

/** What it was on another day: `On the day before the meeting it was 30 and 10.` */
export const dutiesBefore = (eventInSentence: string, first: DecimalText, second: DecimalText): string =>
  `On the day before ${eventInSentence} it was ${spellBare(first)} and ${spellBare(second)}.`

const spellBare = (pct: DecimalText): string => (isZero(pct) ? 'nothing' : spellPct(pct).replace(' per cent', ''))

interface Changed extends Parties {
  readonly before: CountryWideDuty
  readonly after: CountryWideDuty
  readonly deltaPp: DecimalText
}

const goods = ({ target }: Parties): string => `on all ${target.adjective} goods`

const changeClause = (change: Changed): string => {
  const { imposer, before, after, deltaPp } = change
  if (!isZero(deltaPp)) {
    const size = formatPoints(deltaPp.replace('-', '') as DecimalText)
    return `${imposer.inSentence} charged ${size} ${deltaPp.startsWith('-') ? 'less' : 'more'} ${goods(change)}`
  }
  if (isZero(before.pct) && isZero(after.pct)) return `${imposer.inSentence} charged no extra duty ${goods(change)}`
  return `${imposer.inSentence} kept ${spellPct(after.pct)} ${goods(change)}`
}

/** What changed after an event, both directions in one sentence. After, never because of. */
export const changedAfter = (eventInSentence: string, changes: readonly Changed[]): string =>
  `After ${eventInSentence} ${changes.map(changeClause).join('; ')}.`

const COUNTED: readonly (readonly [ChangeKind, string])[] = [
  ['added', 'added'],
  ['raised', 'raised'],
  ['cut', 'cut'],
  ['suspended', 'suspended'],
  ['reinstated', 'let return'],
  ['ended', 'ended'],
]

/** What became of the duties on lists of goods, counted by kind; null when all stayed as they were. */
export const listsClause = ({ imposer }: Parties, kinds: readonly ChangeKind[]): string | null => {
  const counts = COUNTED.map(([kind, verb]) => [kinds.filter((one) => one === kind).length, verb] as const)
  const said = counts.filter(([count]) => count > 0).map(([count, verb]) => `${verb} ${count}`)
  return said.length === 0 ? null : `${imposer.inSentence} ${said.join(', ')}`
}

/** What is due by law and not established, in one sentence; null when nothing is. */
export const unestablished = ({ imposer }: Parties, points: readonly DecimalText[]): string | null =>
  points.length === 0
    ? null
    : `A further ${points.map(formatPoints).join(' and ')} of ${imposer.inSentence} fell due by law; the outcome is not established, so they are in no total.`
