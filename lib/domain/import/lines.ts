import { ON, type LinesField, type SingleField, type TextsField } from '../form/field'
import { lineName, linesOf, valueAt, type Values } from '../form/values'
import type { Cell, Reading } from './cell'
import { asMeant, cellText } from './cell'

/** Lines of a list stand in one cell: one after the other, and the fields of a line side by side. No id, code or day has either sign. */
const BETWEEN_LINES = '; '
const BETWEEN_FIELDS = ' | '

/** What a cell of a list holds, as text by the names of a form's values; or what of it is not understood. */
export interface LinesRead {
  readonly values: Values
  readonly problems: readonly string[]
}

/** Reads a single value of a column of a kind. */
export type ReadSingle = (field: SingleField, cell: Cell) => Reading

const split = (text: string): string[] => text.split(/[;\n]/).map((line) => line.trim()).filter((line) => line !== '')

/** A list of texts, one after the other. */
export const readTexts = ({ path }: TextsField, cell: Cell): Values => ({ [path]: split(asMeant(cellText(cell))).join('\n') })
export const writeTexts = ({ path }: TextsField, values: Values): string => split(valueAt(values, path)).join(BETWEEN_LINES)

/** The lines of a list, each with its fields in the order of the template; those that are left out at the end are empty. */
export const readLines = ({ path, fields }: LinesField, cell: Cell, read: ReadSingle): LinesRead => {
  const values: Record<string, string> = {}
  const problems: string[] = []
  split(asMeant(cellText(cell))).forEach((line, number) => {
    const parts = line.split('|').map((part) => part.trim())
    if (parts.length > fields.length)
      problems.push(`Line ${number + 1} ("${line}") has ${parts.length} values between bars, and there are ${fields.length}: ${fields.map((field) => field.path).join(BETWEEN_FIELDS)}.`)
    fields.forEach((field, index) => {
      const part = parts[index] ?? ''
      const reading = part === '' ? missing(field) : read(field, part)
      if ('problem' in reading) problems.push(`Line ${number + 1}: ${reading.problem}`)
      else values[lineName(path, number, field.path)] = reading.value
    })
  })
  return { values, problems }
}

/** A flag is said in every line: nothing at all would pass for no. */
const missing = ({ control, path }: SingleField): Reading => (control === 'flag' ? { problem: `say yes or no for ${path}.` } : { value: '' })

export const writeLines = ({ path, fields }: LinesField, values: Values): string =>
  linesOf(values, path)
    .map((line) => fields.map((field) => writeSingle(field, valueAt(values, lineName(path, line, field.path)))).join(BETWEEN_FIELDS).replace(/( \| )+$/, ''))
    .join(BETWEEN_LINES)

/** A single value as a cell spells it: a flag is yes or no, everything else as it stands. */
export const writeSingle = ({ control }: SingleField, value: string): string => (control !== 'flag' ? value : value === ON ? 'yes' : 'no')
