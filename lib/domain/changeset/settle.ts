import { sameValue } from './compare-records'
import type { Conflict } from './conflict'
import type { DraftRecord } from './draft-change'

const at = (record: DraftRecord, [name = '', ...rest]: readonly string[]): unknown => {
  const value = record[name]
  return rest.length === 0 || typeof value !== 'object' || value === null ? value : at(value as DraftRecord, rest)
}

const withValue = (record: DraftRecord, [name = '', ...rest]: readonly string[], value: unknown): DraftRecord => {
  if (rest.length === 0) return { ...record, [name]: value }
  const inner = record[name]
  return { ...record, [name]: withValue(typeof inner === 'object' && inner !== null ? (inner as DraftRecord) : {}, rest, value) }
}

/**
 * The record that a choice between two versions makes: the published one, with those fields of mine that were chosen. A field
 * that only I changed is kept without asking, as is one that only they changed.
 *
 * @param mine the fields, by path, of which my version is chosen where both changed them
 */
export const settle = (theirs: DraftRecord, ours: DraftRecord, { fields }: Pick<Conflict, 'fields'>, mine: readonly string[]): DraftRecord =>
  fields
    .filter(({ field, both, mine: own, base }) => (both ? mine.includes(field) : !sameValue(own, base)))
    .reduce((record, { field }) => withValue(record, field.split('.'), at(ours, field.split('.'))), theirs)
