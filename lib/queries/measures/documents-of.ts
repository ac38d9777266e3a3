import type { Provision } from '@/lib/domain/measure/provision'

/** The documents of the provisions named, in that order. */
export const documentIdsOf = (provisionIds: readonly string[], provisions: readonly Provision[]): string[] =>
  provisionIds.flatMap((id) => provisions.find((provision) => provision.id === id)?.documentId ?? [])
