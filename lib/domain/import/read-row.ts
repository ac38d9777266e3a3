import type { DraftRecord } from '../changeset/draft-change'
import { compareDecimals, parseDecimalText } from '../decimal-text'
import { ON, type SingleField } from '../form/field'
import { RECORD_FORMS } from '../form/record-forms'
import { toRecord } from '../form/to-record'
import { recordValue, toValues } from '../form/to-values'
import type { Values } from '../form/values'
import type { Noun } from '../record/change'
import { asMeant, cellText, type Cell, type FileRow, type Reading } from './cell'
import { columnsOf } from './columns'
import { readLines, readTexts, type ReadSingle } from './lines'
import { readDayCell } from './read-day-cell'
import { readDecimal, type DecimalSign } from './read-decimal'

/** How the columns of a file are read. */
export interface ReadSettings {
  /** The path of the field that each column of the file holds, by its position; null for one that is left out. */
  readonly mapping: readonly (string | null)[]
  readonly decimalSign: DecimalSign | null
}

/** A value that was not understood. */
export interface CellProblem {
  readonly field: string
  readonly value: string
  readonly message: string
}

const FLAGS: Readonly<Record<string, string>> = { yes: ON, true: ON, y: ON, '1': ON, no: '', false: '', n: '', '0': '' }

const readChoice = (choices: readonly string[], text: string): string => {
  const slug = text.toLowerCase().replace(/[\s_]+/g, '-')
  return choices.find((choice) => choice === text || choice.toLowerCase() === slug) ?? text
}

const readSingle = (sign: DecimalSign | null): ReadSingle => (field: SingleField, cell: Cell): Reading => {
  const isExact = typeof cell !== 'string'
  const text = asMeant(cellText(cell))
  switch (field.control) {
    case 'day':
      return readDayCell(text)
    case 'decimal':
      return isExact ? { value: text } : readDecimal(text, sign)
    case 'flag': {
      const flag = FLAGS[text.toLowerCase()]
      return flag === undefined ? { problem: `"${text}" is neither yes nor no.` } : { value: flag }
    }
    case 'choice':
      return { value: readChoice(field.choices, text) }
    default:
      return { value: text }
  }
}

/** What one row says: the values of its fields by name, the flags that it leaves open, and what was not understood. */
export interface RowRead {
  readonly values: Values
  readonly problems: readonly CellProblem[]
  /** The fields that the file has a column for. */
  readonly given: ReadonlySet<string>
}

/** Reads the cells of a row by the columns that were chosen for them. */
export const readRow = (noun: Noun, { cells }: Pick<FileRow, 'cells'>, { mapping, decimalSign }: ReadSettings): RowRead => {
  const values: Record<string, string> = {}
  const problems: CellProblem[] = []
  const given = new Set<string>()
  const read = readSingle(decimalSign)
  for (const field of columnsOf(noun)) {
    const column = mapping.indexOf(field.path)
    if (column === -1) continue
    given.add(field.path)
    const cell = cells[column] ?? ''
    const refuse = (message: string): unknown => problems.push({ field: field.path, value: cellText(cell), message })
    if (asMeant(cellText(cell)) === '') continue
    if (field.control === 'texts') Object.assign(values, readTexts(field, cell))
    else if (field.control === 'lines') {
      const lines = readLines(field, cell, read)
      Object.assign(values, lines.values)
      lines.problems.forEach(refuse)
    } else {
      const reading = read(field, cell)
      if ('problem' in reading) refuse(reading.problem)
      values[field.path] = 'problem' in reading ? asMeant(cellText(cell)) : reading.value
    }
  }
  return { values, problems, given }
}

/** Whether the value of a name stands in one of the columns. */
const isOf = (name: string, fields: ReadonlySet<string>): boolean =>
  fields.has(name) || [...fields].some((field) => name.startsWith(`${field}.`))

/** A decimal whose last noughts a spreadsheet has dropped is the one that was there. */
const withItsDecimals = (now: string, before: unknown): string => {
  const [was, is] = [typeof before === 'string' ? parseDecimalText(before) : null, parseDecimalText(now)]
  return was !== null && is !== null && is.length < was.length && compareDecimals(is, was) === 0 ? was : now
}

/**
 * The record that a row comes to. What the file has no column for stays as it is in the record that is there already; where
 * there is none it is empty. A flag that nobody said is missing, not no.
 */
export const recordOfRow = (noun: Noun, { values, given }: RowRead, live: DraftRecord | null): DraftRecord => {
  const form = RECORD_FORMS[noun]
  const kept = live === null ? [] : Object.entries(toValues(form, live)).filter(([name]) => !isOf(name, given))
  const all: Record<string, string> = { ...Object.fromEntries(kept), ...values }
  for (const field of columnsOf(noun))
    if (field.control === 'decimal' && all[field.path] !== undefined)
      all[field.path] = withItsDecimals(all[field.path] ?? '', recordValue(live, field.path))
  const record: Record<string, unknown> = { ...toRecord(form, all) }
  for (const { control, path } of columnsOf(noun)) if (control === 'flag' && all[path] === undefined) delete record[path]
  return record
}
