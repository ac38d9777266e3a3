import type { DraftRecord, FieldProblem } from '../changeset/draft-change'
import type { Noun } from '../record/change'
import { fieldsOf, type RecordForm, type SingleField } from './field'
import { lineName } from './values'
import { recordValue } from './to-values'

/** A field of a record that refers to another, with the id that it holds. */
interface Reference {
  readonly field: string
  readonly to: Noun
  readonly id: string
}

const reference = (field: SingleField, path: string, value: unknown): Reference[] =>
  field.control === 'reference' && typeof value === 'string' && value !== '' ? [{ field: path, to: field.to, id: value }] : []

/** Everything that a record refers to. */
export const referencesOf = (form: RecordForm, record: DraftRecord): Reference[] =>
  fieldsOf(form).flatMap((field) => {
    const value = recordValue(record, field.path)
    if (field.control === 'texts') return []
    if (field.control !== 'lines') return reference(field, field.path, value)
    const lines: readonly unknown[] = Array.isArray(value) ? value : []
    return lines.flatMap((line, index) =>
      field.fields.flatMap((inner) =>
        reference(inner, lineName(field.path, index, inner.path), inner.path === '' ? line : recordValue(line, inner.path)),
      ),
    )
  })

/** The nouns that the records of a form may refer to. */
export const nounsReferredTo = (form: RecordForm): Noun[] => {
  const single = fieldsOf(form).flatMap((field) => (field.control === 'lines' ? field.fields : field.control === 'texts' ? [] : [field]))
  return [...new Set(single.flatMap((field) => (field.control === 'reference' ? [field.to] : [])))]
}

/** What is wrong with references: what they name is neither published nor in the draft. */
export const referenceProblems = (form: RecordForm, record: DraftRecord, isKnown: (noun: Noun, id: string) => boolean): FieldProblem[] =>
  referencesOf(form, record)
    .filter(({ to, id }) => !isKnown(to, id))
    .map(({ field, to, id }) => ({ field, message: `There is no ${to} "${id}", neither published nor in this draft. Choose one from the list.` }))
