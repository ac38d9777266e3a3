import { compareDecimals, type DecimalText } from './decimal-text'

/**
 * What a provision says of a rate. Unknown is a case of its own, never a bare number that could be a false 0.
 * - `ad-valorem`: per cent of customs value
 * - `ceiling`: the total may not exceed `pct` per cent of customs value, other duties included
 * - `verbatim`: words or a specific duty, kept as printed
 * - `not-stated`: the document names no rate
 */
export type Rate =
  | { readonly kind: 'ad-valorem'; readonly pct: DecimalText }
  | { readonly kind: 'ceiling'; readonly pct: DecimalText }
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'not-stated' }

export const adValorem = (pct: DecimalText): Rate => ({ kind: 'ad-valorem', pct })

/** Per cent of customs value where the rate is one that can be added up, else null. */
export const summablePct = (rate: Rate | null): DecimalText | null => (rate?.kind === 'ad-valorem' ? rate.pct : null)

/** Per cent as printed, for an ad valorem rate or a ceiling; null for the kinds that have none. */
export const printedPct = (rate: Rate | null): DecimalText | null =>
  rate?.kind === 'ad-valorem' || rate?.kind === 'ceiling' ? rate.pct : null

/** Whether two rates say the same; `10` and `10.0` do. */
export const sameRate = (a: Rate | null, b: Rate | null): boolean => {
  if (a === null || b === null) return a === b
  if (a.kind !== b.kind) return false
  if (a.kind === 'verbatim' && b.kind === 'verbatim') return a.text === b.text
  const [left, right] = [printedPct(a), printedPct(b)]
  return left === null || right === null ? left === right : compareDecimals(left, right) === 0
}
