import type { DutyStep } from '../domain/compare/duty-steps'
import { FATES, type Fate } from '../domain/compare/fate'
import type { MeasureChange } from '../domain/compare/compare'
import type { DecimalText } from '../domain/decimal-text'
import { formatDate, formatLongDate, lastDay } from '../domain/format/date'
import { formatDays } from '../domain/format/days'
import { isZero } from '../domain/format/number'
import { formatDelta, formatPoints, spellPct } from '../domain/format/rate'
import type { CountryWideDuty } from '../domain/measure/country-wide'
import { compareWords } from './compare'
import { fateWords } from './fate'
import type { Period } from '../domain/period'
import { daysBetween, type PlainDate } from '../domain/plain-date'

const pct = (duty: CountryWideDuty): string => (isZero(duty.pct) ? 'nothing' : spellPct(duty.pct))

const held = (points: readonly (DecimalText | null)[], verb: string): string[] =>
  points.length === 0
    ? []
    : [`A further ${points.map((one) => (one === null ? 'duty without a plain rate' : formatPoints(one))).join(' and ')} ${verb}.`]

const asideOf = (step: DutyStep | undefined): string[] =>
  step === undefined
    ? []
    : [
        ...held(step.suspended.map((one) => one.pct), 'are suspended by law'),
        ...held(step.unverified.map((one) => one.pct), 'fell due by law; the outcome is not established'),
      ]

const announcedGap = ({ from, to }: Period): string[] => {
  const last = lastDay({ to })
  return to === null || last === null
    ? []
    : [`For ${formatDays(daysBetween(from, to))}, ${formatDate(from)} to ${formatDate(last)}, a change was announced and not yet in force.`]
}

/** The country-wide duty of one direction before and after, in sentences; the same figures as its chart and table. */
export const stackSentence = (
  { before, after, gaps }: { before: { day: PlainDate; duty: CountryWideDuty }; after: { day: PlainDate; duty: CountryWideDuty }; gaps: readonly Period[] },
  lastStep: DutyStep | undefined,
): string =>
  [
    before.duty.pct === after.duty.pct
      ? `${pct(before.duty)} on both days.`
      : `${pct(before.duty)} on ${formatLongDate(before.day)}, ${pct(after.duty)} on ${formatLongDate(after.day)}.`,
    ...gaps.flatMap(announcedGap),
    ...asideOf(lastStep),
  ].join(' ')

/** How many duties on lists changed, in a sentence. */
export const lanesSentence = (changed: number, unchanged: number): string => {
  const total = changed + unchanged
  if (total === 0) return 'No duty on a list of goods was there on either day.'
  const all = total === 1 ? 'One duty on a list of goods' : `${total} duties on lists of goods`
  if (changed === 0) return `${all}, on both days the same.`
  return `${all}: ${changed} changed between the two days, ${unchanged} stayed as before.`
}

const size = ({ deltaPp }: MeasureChange): number => (deltaPp === null ? 0 : Math.abs(Number(deltaPp)))

/** The largest single difference, in a sentence. */
export const dumbbellSentence = (changes: readonly MeasureChange[]): string => {
  const [largest] = [...changes].sort((a, b) => size(b) - size(a))
  if (largest === undefined || largest.deltaPp === null || size(largest) === 0) return 'No rate that was charged is another one.'
  return `The largest single difference: ${largest.measure.title}, ${formatDelta(largest.deltaPp)}.`
}

/** How many steps stood on the calendar, and what came of them, in a sentence. */
export const calendarSentence = (fates: readonly Pick<Fate, 'kind'>[]): string => {
  if (fates.length === 0) return compareWords.calendarEmpty
  const counts = FATES.map((kind) => ({ kind, count: fates.filter((fate) => fate.kind === kind).length })).filter(({ count }) => count > 0)
  const steps = fates.length === 1 ? 'One step was due' : `${fates.length} steps were due`
  return `${steps}: ${counts.map(({ kind, count }) => `${count} ${fateWords[kind].label}`).join(', ')}.`
}

/** The country-wide duty over time: the highest it was, and what it is on the last day. */
export const dutySentence = (steps: readonly DutyStep[]): string => {
  const last = steps.at(-1)
  if (last === undefined) return 'No duty on all goods is recorded.'
  const peak = steps.reduce((most, step) => (Number(step.duty.pct) > Number(most.duty.pct) ? step : most), last)
  const lastPeakDay = lastDay(peak)
  const top =
    peak === last || lastPeakDay === null ? '' : ` At its highest it was ${spellPct(peak.duty.pct)}, ${formatDate(peak.from)} to ${formatDate(lastPeakDay)}.`
  return [`${pct(last.duty)} at the end.${top}`, ...asideOf(last)].join(' ')
}
