import type { DraftRecord } from '../changeset/draft-change'
import type { Field } from '../form/field'
import { RECORD_FORMS } from '../form/record-forms'
import { toValues } from '../form/to-values'
import { valueAt, type Values } from '../form/values'
import type { Noun } from '../record/change'
import { columnsOf } from './columns'
import { writeLines, writeSingle, writeTexts } from './lines'

const written = (field: Field, values: Values): string => {
  if (field.control === 'texts') return writeTexts(field, values)
  return field.control === 'lines' ? writeLines(field, values) : writeSingle(field, valueAt(values, field.path))
}

/** A record as a row of the template: a cell for each column, as plain text. The inverse of reading it. */
export const rowOfRecord = (noun: Noun, record: DraftRecord): string[] => {
  const values = toValues(RECORD_FORMS[noun], record)
  return columnsOf(noun).map((field) => written(field, values))
}

/** The heads of the template. */
export const headsOf = (noun: Noun): string[] => columnsOf(noun).map(({ path }) => path)
