import { resolveDay, resolveEdition, resolveKnownOn, type Now } from '@/lib/domain/clocks'
import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { ok, refused, type Result } from '@/lib/domain/result'
import { canonical } from '../canonical'
import { isFrozen, keptClocks } from '../clock-params'

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
  /** Both clocks of knowledge are written out, and with them both days. */
  readonly frozen: boolean
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

/** Windows that an event alone decides; the others move with the next dealing or with today. */
const FIXED = ['30', '90', '180'] as const satisfies readonly WindowChoice[]

const dayBefore = ({ event }: CompareFrame): PlainDate => addDays(event.on, -1)

/**
 * One state for what is shown: days that a fixed window gives are that window, and in a frozen address days that no fixed
 * window gives are own days, since today moves.
 */
const settled = (state: CompareState, frame: CompareFrame): CompareState => {
  if (!state.frozen && state.window !== 'own') return state
  const named = FIXED.find((days) => state.before === dayBefore(frame) && state.after === addDays(frame.event.on, Number(days)))
  return { ...state, window: named ?? 'own' }
}

/** The state with another window, as its link shows it. */
export const withWindow = (state: CompareState, window: WindowChoice, frame: CompareFrame, now: Now): CompareState => {
  const after = afterOf(window, frame, now.today)
  return window === 'own' || !after.ok ? state : settled({ ...state, window, before: dayBefore(frame), after: after.value }, frame)
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
  const before = resolveDay('before', isOwn ? params.before : undefined, dayBefore(frame))
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
  const state: CompareState = {
    window: window.value,
    before: before.value,
    after: after.value,
    basis: basis.value,
    direction: direction.value,
    knownOn: knownOn.value,
    edition: edition.value,
    frozen: isFrozen(params),
  }
  return ok(settled(state, frame))
}

/**
 * The canonical parameters of a state: what is default is left out, and one state has one spelling. A frozen one writes out
 * both days in place of the window that gave them.
 */
export const compareParams = (state: CompareState, now: Now): CompareParams => {
  const { window, before, after, basis, direction, frozen } = state
  const writesDays = frozen || window === 'own'
  return canonical({
    ...keptClocks({ clocks: state, now, frozen }),
    ...(writesDays ? { before, after } : { window: window === '30' ? undefined : window }),
    basis: basis === 'in-force' ? undefined : basis,
    direction: direction === 'both' ? undefined : direction,
  })
}
