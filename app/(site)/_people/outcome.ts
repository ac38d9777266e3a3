import type { FormOutcome } from '@/components/ui/action-form'
import type { Result } from '@/lib/domain/result'

/** What a form says of a result: what was done, or why it was refused. */
export const outcomeOf = <T,>(result: Result<T>, done: string): FormOutcome =>
  result.ok ? { ok: true, message: done } : { ok: false, message: result.message }

/** A text field of a form; empty where it is none. */
export const textOf = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
