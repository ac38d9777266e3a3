import { formatDayMonth, formatMonth, formatMonthYear, formatYear } from '@/lib/domain/format/date'
import { epochDay, fromEpochDay, type PlainDate } from '@/lib/domain/plain-date'

export interface DateTick {
  readonly x: number
  readonly label: string
}

interface Grain {
  readonly months: readonly number[]
  readonly days: readonly number[]
  readonly everyYears: number
}

const all = Array.from({ length: 12 }, (_, month) => month + 1)
const grain = (months: readonly number[], days: readonly number[] = [1], everyYears = 1): Grain => ({ months, days, everyYears })

/** From fine to coarse; every tick is a first of something, so that a label names the day it stands on. */
const GRAINS: readonly Grain[] = [
  grain(all, [1, 8, 15, 22]),
  grain(all, [1, 15]),
  grain(all),
  grain([1, 4, 7, 10]),
  grain([1, 7]),
  grain([1]),
  grain([1], [1], 2),
  grain([1], [1], 5),
]

const two = (value: number): string => String(value).padStart(2, '0')

const daysOf = ({ months, days, everyYears }: Grain, from: PlainDate, to: PlainDate): PlainDate[] => {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, n) => Number(from.slice(0, 4)) + n)
  return years
    .filter((year) => year % everyYears === 0)
    .flatMap((year) => months.flatMap((month) => days.map((day) => `${year}-${two(month)}-${two(day)}` as PlainDate)))
    .filter((day) => day >= from && day <= to)
}

const labelOf = (day: PlainDate, { months, days }: Grain, isFirst: boolean): string => {
  if (days.length > 1 || months.length === 12) {
    if (days.length === 1) return isFirst || day.slice(5, 7) === '01' ? formatMonthYear(day) : formatMonth(day)
    return formatDayMonth(day)
  }
  return months.length === 1 ? formatYear(day) : formatMonthYear(day)
}

/** Ticks of a time axis between two epoch days: the finest grain that has at most `most` of them. */
export const dateTicks = (min: number, max: number, most: number): DateTick[] => {
  const [from, to] = [fromEpochDay(min), fromEpochDay(max)]
  const found = GRAINS.map((one) => ({ one, days: daysOf(one, from, to) })).find(({ days }) => days.length <= most)
  if (found === undefined) return []
  return found.days.map((day, index) => ({ x: epochDay(day), label: labelOf(day, found.one, index === 0) }))
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500] as const

/** Ticks of a value axis from 0 to the first round figure that is not below `max`; at most six of them. */
export const valueTicks = (max: number): number[] => {
  const top = Math.max(max, 1)
  const step = STEPS.find((one) => Math.ceil(top / one) <= 5) ?? Math.ceil(top / 5)
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => index * step)
}
