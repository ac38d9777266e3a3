import { refused, type Refusal } from '../result'
import { LIMITS } from './limits'

/** What can be wrong with a file as a whole, and the way out. */
export const FILE_PROBLEMS = {
  none: 'Paste rows or choose a file first.',
  large: `The file is larger than ${LIMITS.bytes / 1_000_000} MB. Import it in parts.`,
  unpacked: `The workbook unpacks to more than ${LIMITS.unpackedBytes / 1_000_000} MB. Save the rows alone as CSV.`,
  unreadable: 'This is no XLSX file that can be read. Save it anew as XLSX or CSV, without a password.',
  binary: 'This is no text. Save it as CSV or XLSX.',
  empty: 'There is nothing in it. Paste or upload rows under a row of heads.',
  heads: 'There is only one row, and that is the heads. Add the rows below it.',
  rows: `There are more than ${LIMITS.rows.toLocaleString('en-US')} rows. Import them in parts.`,
  columns: `There are more than ${LIMITS.columns} columns. Keep those that hold fields of the records.`,
} as const
export type FileProblem = keyof typeof FILE_PROBLEMS
export const isFileProblem = (text: unknown): text is FileProblem => typeof text === 'string' && Object.hasOwn(FILE_PROBLEMS, text)

/** The refusal of a file; its value is the name of the problem. */
export const refusedFile = (problem: FileProblem): Refusal => refused('invalid', FILE_PROBLEMS[problem], { field: 'file', value: problem })
