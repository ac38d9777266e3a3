import { ok, type Refusal, type Result } from '@/lib/domain/result'

/** All values under their names, or the first refusal in the order in which they are written. */
export const allOf = <T extends object>(results: { readonly [K in keyof T]: Result<T[K]> }): Result<T> => {
  const entries = Object.entries<Result<unknown>>(results)
  const refusal = entries.map(([, result]) => result).find((result): result is Refusal => !result.ok)
  if (refusal !== undefined) return refusal
  // Each name carries the value of its own result, which the types cannot follow through the entries.
  return ok(Object.fromEntries(entries.map(([name, result]) => [name, result.ok ? result.value : undefined])) as T)
}
