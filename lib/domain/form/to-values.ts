import type { DraftRecord } from '../changeset/draft-change'
import { fieldsOf, ON, type Field, type RecordForm, type SingleField } from './field'
import { lineName, type Values } from './values'

/** The value at a path of a record; undefined where there is none. */
export const recordValue = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined), record)

const text = (value: unknown): string =>
  value === true ? ON : typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const ofLine = (fields: readonly SingleField[], value: unknown, name: (path: string) => string): [string, string][] =>
  fields.map(({ path }) => [name(path), text(path === '' ? value : recordValue(value, path))])

const ofField = (field: Field, record: DraftRecord): [string, string][] => {
  const value = recordValue(record, field.path)
  if (field.control === 'texts') return [[field.path, Array.isArray(value) ? value.map(text).join('\n') : '']]
  if (field.control !== 'lines') return [[field.path, text(value)]]
  return (Array.isArray(value) ? value : []).flatMap((line: unknown, index) => ofLine(field.fields, line, (path) => lineName(field.path, index, path)))
}

/** What a form of a record holds. */
export const toValues = (form: RecordForm, record: DraftRecord): Values => Object.fromEntries(fieldsOf(form).flatMap((field) => ofField(field, record)))

const initialOf = (field: SingleField): string => field.initial ?? ''

/** What a line that is added holds. */
export const initialLine = (fields: readonly SingleField[], list: string, line: number): [string, string][] =>
  fields.map((field) => [lineName(list, line, field.path), initialOf(field)])

/** What the form of a new record holds: sensible choices, and never a day. */
export const initialValues = (form: RecordForm): Values =>
  Object.fromEntries(
    fieldsOf(form).flatMap((field): [string, string][] => {
      if (field.control === 'texts') return [[field.path, '']]
      if (field.control !== 'lines') return [[field.path, initialOf(field)]]
      return Array.from({ length: field.ready }, (_none, line) => initialLine(field.fields, field.path, line)).flat()
    }),
  )
