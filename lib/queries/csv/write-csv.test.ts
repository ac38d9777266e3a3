import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeCsv } from './write-csv'

const read = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data

const isPlainNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)
const isFormula = (text: string): boolean => text !== '' && '=+-@\t\r\n'.includes(text.charAt(0)) && !isPlainNumber(text)

/** Any text, with what makes trouble in CSV and in spreadsheets more often than chance would bring it. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', "'", '1', '.5', 'ä', '🦜', '\uFEFF')).map((parts) => parts.join('')),
)

test('any text survives, but for the apostrophe that keeps a formula from running', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text)), (rows) => {
      const [names, ...cells] = read(writeCsv(['a', 'b', 'c'], rows))
      expect(names).toEqual(['a', 'b', 'c'])
      expect(cells).toEqual(rows.map((row) => row.map((one) => (isFormula(one) ? `'${one}` : one))))
    }),
    { numRuns: 500 },
  )
})

test('no cell begins as a formula does unless it is a plain number', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const cell of read(writeCsv(['a', 'b'], [[a, b]])).flat()) expect(isFormula(cell)).toBe(false)
    }),
  )
})

test.each([
  ['-10', '-10'],
  ['-0.50', '-0.50'],
  ['+1', "'+1"],
  ['-1+1', "'-1+1"],
  ['=1\n+1', "'=1\n+1"],
  ['\t=1', "'\t=1"],
])('%j is read as %j', (given, expected) => {
  expect(read(writeCsv(['a', 'b'], [[given, '']]))[1]).toEqual([expected, ''])
})

test('decimals keep their digits, and what is not known is empty', () => {
  expect(writeCsv(['a', 'b', 'c', 'd'], [['10.50', null, 3, true]])).toBe('a,b,c,d\r\n10.50,,3,true\r\n')
})

test('without rows the names remain', () => {
  expect(writeCsv(['a', 'b'], [])).toBe('a,b\r\n')
})
