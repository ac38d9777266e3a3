import { FOUND_KINDS, type FoundKind } from '@/lib/domain/search'

/** A record that was found, as pages and the palette show it. */
export interface FoundRecord {
  readonly kind: FoundKind
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly on: string | null
  readonly matched: readonly string[]
  readonly href: string
}

/** Results of one kind, in their order. */
export interface FoundGroup<R> {
  readonly kind: FoundKind
  readonly results: readonly R[]
}

/** Results by kind; the kind of the best one comes first, and no order within a kind is changed. */
export const byKind = <R extends { readonly kind: FoundKind }>(results: readonly R[]): FoundGroup<R>[] =>
  FOUND_KINDS.map((kind) => ({ kind, results: results.filter((result) => result.kind === kind) }))
    .filter((group) => group.results.length > 0)
    .sort((a, b) => results.findIndex(({ kind }) => kind === a.kind) - results.findIndex(({ kind }) => kind === b.kind))

/** Results in the palette. With the way to all of them that makes eight options: the farthest is four presses from the field. */
export const SHOWN_RESULTS = 7

/** What the search answers, as far as the palette shows it. */
export interface FoundAnswer {
  readonly total: number
  readonly similar: boolean
  readonly results: readonly FoundRecord[]
}
