import type { DraftRecord } from './draft-change'

/** One field of a record in two versions; undefined where a version does not have it. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

const isPlain = (value: unknown): value is DraftRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a record by path. A list is one value: who changes one line of it has changed the list. */
const flat = (record: DraftRecord, under = ''): [string, unknown][] =>
  Object.entries(record).flatMap(([name, value]): [string, unknown][] =>
    isPlain(value) && Object.keys(value).length > 0 ? flat(value, `${under}${name}.`) : [[`${under}${name}`, value]],
  )

/** Text that is equal for equal values, in whatever order an object names its fields: a database keeps no order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) =>
    isPlain(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  ) ?? 'undefined'

export const sameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** The fields in which two versions of a record differ, in the order of the later one; null is no record at all. */
export const changedFields = (before: DraftRecord | null, after: DraftRecord | null): FieldChange[] => {
  const [old, young] = [new Map(flat(before ?? {})), new Map(flat(after ?? {}))]
  return [...new Set([...young.keys(), ...old.keys()])]
    .map((field) => ({ field, before: old.get(field), after: young.get(field) }))
    .filter((change) => !sameValue(change.before, change.after))
}
