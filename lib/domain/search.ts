/** What can be found. */
export const FOUND_KINDS = ['measure', 'commitment', 'event', 'document', 'series'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Identifies a record among all that can be found: ids are unique within a kind only. */
export interface FoundKey {
  readonly kind: FoundKind
  readonly id: string
}
