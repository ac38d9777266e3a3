import Papa from 'papaparse'
import type { Cell } from '../table'

/**
 * A text that a spreadsheet would run as a formula: one that begins as formulas do and is no plain number. The library has
 * such a pattern of its own, but that spoils negative numbers and lets a formula of two lines pass.
 */
const FORMULA = /^(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n]/

/** Rows as CSV (RFC 4180) under a line of names. What would be a formula gets an apostrophe in front; null is an empty cell. */
export const writeCsv = (names: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse([names, ...rows].map((row) => [...row]), { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`
