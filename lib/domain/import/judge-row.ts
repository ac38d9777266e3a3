import { changedFields } from '../changeset/compare-records'
import type { RecordedVersion } from '../changeset/conflict'
import { draftKeyOf, fieldProblems, type DraftRecord } from '../changeset/draft-change'
import { RECORD_FORMS } from '../form/record-forms'
import { referencesOf } from '../form/references'
import type { Noun } from '../record/change'
import { cellText, type FileRow } from './cell'
import { columnOf, columnsOf } from './columns'
import { recordOfRow, type CellProblem, type ReadSettings, type RowRead } from './read-row'

export const OUTCOMES = ['new', 'changed', 'unchanged', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What would come of a row. */
export interface JudgedRow {
  readonly number: number
  readonly outcome: Outcome
  readonly key: string
  /** The record that the row comes to; null where it is refused or changes nothing. */
  readonly record: DraftRecord | null
  readonly problems: readonly CellProblem[]
}

/** What a row is held against. */
export interface Surroundings {
  readonly noun: Noun
  readonly settings: ReadSettings
  readonly live: (key: string) => RecordedVersion
  /** Whether a record that is referred to is published or in the changeset that the rows go into. */
  readonly isKnown: (noun: Noun, id: string) => boolean
  /** Whether the changeset that the rows go into changes this record already. */
  readonly isTaken: (key: string) => boolean
  /** The first row of the file that is about this record. */
  readonly firstRow: (key: string) => number | undefined
}

/** The key of the record that a row is about, from its own cells alone; a question mark in it is what is missing. */
export const keyOfRow = (noun: Noun, read: RowRead): string => draftKeyOf(noun, recordOfRow(noun, read, null))

/** The records that a row refers to by its own cells, so that they can be looked up for many rows at once. */
export const namedByRow = (noun: Noun, read: RowRead): { readonly noun: Noun; readonly key: string }[] =>
  referencesOf(RECORD_FORMS[noun], recordOfRow(noun, read, null)).map(({ to, id }) => ({ noun: to, key: id }))

const isWhole = (key: string): boolean => !key.split('/').includes('?')

/** What would come of a row: a new record, a changed one, none, or a refusal that names field, value and reason. */
export const judgeRow = (row: FileRow, read: RowRead, { noun, settings, live, isKnown, isTaken, firstRow }: Surroundings): JudgedRow => {
  const key = keyOfRow(noun, read)
  const keyField = columnsOf(noun)[0]?.path ?? 'id'
  const was = live(key)
  const record = recordOfRow(noun, read, was.record)
  const valueAt = (field: string): string => cellText(row.cells[settings.mapping.indexOf(columnOf(noun, field))])
  const problems: CellProblem[] = [...read.problems]
  const refuse = (field: string, message: string): void => {
    if (!problems.some((one) => columnOf(noun, one.field) === columnOf(noun, field))) problems.push({ field, value: valueAt(field), message })
  }
  for (const { field, message } of fieldProblems({ noun, act: was.record === null ? 'create' : 'correct', key, record })) refuse(field ?? keyField, message)
  for (const { field, to, id } of referencesOf(RECORD_FORMS[noun], record))
    // What the file has no column for was looked at when it was published.
    if (read.given.has(columnOf(noun, field)) && !isKnown(to, id)) refuse(field, `There is no ${to} "${id}", neither published nor in the changeset that this goes into.`)
  const first = firstRow(key)
  if (isWhole(key) && first !== undefined && first < row.number) problems.push({ field: keyField, value: key, message: `Row ${first} is about the same record. Keep one of the rows.` })
  if (isTaken(key)) problems.push({ field: keyField, value: key, message: 'The changeset changes this record already. Edit it there, or choose another changeset.' })
  if (problems.length > 0) return { number: row.number, outcome: 'refused', key, record: null, problems }
  if (was.record === null) return { number: row.number, outcome: 'new', key, record, problems }
  const isChanged = changedFields(was.record, record).length > 0
  return { number: row.number, outcome: isChanged ? 'changed' : 'unchanged', key, record: isChanged ? record : null, problems }
}
