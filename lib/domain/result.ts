/** Why a request was refused. Refusals are expected and are values; throwing is for bugs. */
export type RefusalCode = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'precondition'

/** A refusal names what is wrong (`field`, `value`) and the way out (`message`). */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: string
  readonly field?: string
  readonly value?: string
}

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export type Result<T> = Ok<T> | Refusal

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

/** Builds a refusal; `at` names the field and the value that caused it. */
export const refused = (
  code: RefusalCode,
  message: string,
  at: { field?: string; value?: string } = {},
): Refusal => ({ ok: false, code, message, ...at })

/** Marks a branch that the types say cannot be reached. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
