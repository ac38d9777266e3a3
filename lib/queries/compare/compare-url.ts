import { resolveDay, resolveEdition, resolveKnownOn, type Now } from '@/lib/domain/clocks'
import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { ok, refused, type Result } from '@/lib/domain/result'

/** Windows of a comparison: days after the event, up to the day before the next dealing, up to today, or own days. */
export const WINDOWS = ['30', '90', '180', 'next', 'today', 'own'] as const
export type WindowChoice = (typeof WINDOWS)[number]

/** When a step counts: from the day it is in force, or from the first document that states it. */
export const BASES = ['in-force', 'announced'] as const
export type DateBasis = (typeof BASES)[number]

/** The state of the comparison page as its URL spells it; every key may be absent. */
export const COMPARE_KEYS = ['window', 'before', 'after', 'basis', 'direction', 'knownOn', 'edition'] as const
export type CompareParams = { readonly [Key in (typeof COMPARE_KEYS)[number]]?: string | undefined }

/** The resolved comparison: the days, the date basis, and the direction shown (`both`, or who imposes). */
export interface CompareState {
  readonly window: WindowChoice
  readonly before: PlainDate
  readonly after: PlainDate
  readonly basis: DateBasis
  readonly direction: string
  readonly knownOn: PlainDate
  readonly edition: number
}

/** What the event and its neighbours allow: the day of the next dealing, and the two economies. */
export interface CompareFrame {
  readonly event: EventRecord
  readonly next: EventRecord | null
  readonly pair: readonly [string, string]
}

const choice = <T extends string>(field: string, text: string, choices: readonly T[]): Result<T> => {
  const found = choices.find((one) => one === text)
  return found === undefined
    ? refused('invalid', `"${text}" is no ${field}. Choose one of ${choices.join(', ')}.`, { field, value: text })
    : ok(found)
}

const afterOf = (window: WindowChoice, { event, next }: CompareFrame, today: PlainDate): Result<PlainDate> => {
  if (window === 'today') return ok(today)
  if (window !== 'next') return ok(addDays(event.on, window === 'own' ? 30 : Number(window)))
  return next === null
    ? refused('invalid', 'No later event between these two economies is known. Choose another window.', {
        field: 'window',
        value: 'next',
      })
    : ok(addDays(next.on, -1))
}

/**
 * Reads the state of the comparison from its URL. A named window decides both days; own days count without one. A value
 * that is not understood is refused by name, never replaced.
 */
export const readCompareState = (params: CompareParams, frame: CompareFrame, now: Now): Result<CompareState> => {
  const own = params.before !== undefined || params.after !== undefined
  const window = choice('window', params.window ?? (own ? 'own' : '30'), WINDOWS)
  if (!window.ok) return window
  const defaultAfter = afterOf(window.value, frame, now.today)
  if (!defaultAfter.ok) return defaultAfter
  const isOwn = window.value === 'own'
  const before = resolveDay('before', isOwn ? params.before : undefined, addDays(frame.event.on, -1))
  if (!before.ok) return before
  const after = resolveDay('after', isOwn ? params.after : undefined, defaultAfter.value)
  if (!after.ok) return after
  if (after.value < before.value)
    return refused('invalid', `The day after, ${after.value}, lies before the day before, ${before.value}. Swap them.`, {
      field: 'after',
      value: after.value,
    })
  const basis = choice('basis', params.basis ?? 'in-force', BASES)
  if (!basis.ok) return basis
  const direction = choice('direction', params.direction ?? 'both', ['both', ...frame.pair])
  if (!direction.ok) return direction
  const knownOn = resolveKnownOn(params.knownOn, now)
  if (!knownOn.ok) return knownOn
  const edition = resolveEdition(params.edition, now)
  if (!edition.ok) return edition
  return ok({
    window: window.value,
    before: before.value,
    after: after.value,
    basis: basis.value,
    direction: direction.value,
    knownOn: knownOn.value,
    edition: edition.value,
  })
}

/** The canonical parameters of a state: what is default is left out, and one state has one spelling. */
export const compareParams = (state: CompareState, frame: CompareFrame, now: Now): CompareParams => {
  const own = state.window === 'own'
  const standard = own && state.before === addDays(frame.event.on, -1) && state.after === addDays(frame.event.on, 30)
  return {
    ...(own || state.window === '30' ? {} : { window: state.window }),
    ...(own && !standard ? { before: state.before, after: state.after } : {}),
    ...(state.basis === 'in-force' ? {} : { basis: state.basis }),
    ...(state.direction === 'both' ? {} : { direction: state.direction }),
    ...(state.knownOn === now.today ? {} : { knownOn: state.knownOn }),
    ...(state.edition === now.edition ? {} : { edition: String(state.edition) }),
  }
}
