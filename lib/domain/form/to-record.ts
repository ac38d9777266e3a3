import type { DraftRecord } from '../changeset/draft-change'
import { fieldsOf, ON, type Field, type LinesField, type RecordForm, type SingleField } from './field'
import { put, type Tree } from './put'
import { readDay } from './read-day'
import { lineName, linesOf, valueAt, type Values } from './values'

/** Text as it was typed; a browser sends the ends of lines as two signs. */
const typed = (text: string): string => text.replaceAll('\r\n', '\n').trim()

/** The value of a single field; undefined where nothing is given. */
const single = (field: SingleField, text: string): unknown => {
  if (field.control === 'flag') return text === ON
  const value = typed(text)
  if (value === '') return field.nullable === true ? null : undefined
  if (field.control === 'day') return readDay(value)
  return field.control === 'whole' && /^\d{1,9}$/.test(value) ? Number(value) : value
}

/** Whether somebody filled something into a line; choices and flags stand ready in an empty one. */
const isFilled = ({ fields, path }: LinesField, line: number, values: Values): boolean =>
  fields.some(({ control, path: inner }) => control !== 'choice' && control !== 'flag' && valueAt(values, lineName(path, line, inner)).trim() !== '')

const lineOf = ({ fields, path }: LinesField, line: number, values: Values): unknown => {
  const [first] = fields
  if (first?.path === '') return single(first, valueAt(values, lineName(path, line, '')))
  const record: Tree = {}
  for (const field of fields) {
    const value = single(field, valueAt(values, lineName(path, line, field.path)))
    if (value !== undefined) put(record, field.path, value)
  }
  return record
}

const texts = (text: string): string[] => typed(text).split('\n').map((line) => line.trim()).filter((line) => line !== '')

const valueOf = (field: Field, values: Values): unknown => {
  switch (field.control) {
    case 'lines':
      return linesOf(values, field.path).filter((line) => isFilled(field, line, values)).map((line) => lineOf(field, line, values))
    case 'texts': {
      const list = texts(valueAt(values, field.path))
      return list.length === 0 && field.nullable === true ? null : list
    }
    default:
      return single(field, valueAt(values, field.path))
  }
}

/** Whether the condition of a field holds, and those of the fields that it hangs on. */
export const isShown = (form: RecordForm, { when }: Field, values: Values): boolean => {
  if (when === undefined) return true
  const other = fieldsOf(form).find(({ path }) => path === when.field)
  return when.in.includes(valueAt(values, when.field)) && (other === undefined || isShown(form, other, values))
}

/** Of a group that can be null only those fields are of the record whose condition holds. */
const counts = (form: RecordForm, field: Field, values: Values): boolean =>
  !(form.nullGroups ?? []).some((group) => field.path.startsWith(`${group}.`)) || isShown(form, field, values)

/**
 * The record that a form has come to, whole or not: what nobody filled in is null where the record allows it, and missing
 * where it does not. The inverse of {@link toValues}.
 */
export const toRecord = (form: RecordForm, values: Values): DraftRecord => {
  const record: Tree = Object.fromEntries((form.nullGroups ?? []).map((group) => [group, null]))
  for (const field of fieldsOf(form)) {
    const value = counts(form, field, values) ? valueOf(field, values) : undefined
    if (value !== undefined) put(record, field.path, value)
  }
  return record
}

/** Whether somebody filled something into a form that began empty. */
export const isTouched = (form: RecordForm, values: Values): boolean =>
  fieldsOf(form).some((field) =>
    field.control === 'lines'
      ? linesOf(values, field.path).some((line) => isFilled(field, line, values))
      : field.control !== 'choice' && field.control !== 'flag' && valueAt(values, field.path).trim() !== (('initial' in field && field.initial) || ''),
  )
