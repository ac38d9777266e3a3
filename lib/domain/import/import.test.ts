import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DATA_FILES } from '@/prisma/seed/data-files'
import type { DraftRecord } from '../changeset/draft-change'
import { fieldsOf } from '../form/field'
import { RECORD_FORMS } from '../form/record-forms'
import { toRecord } from '../form/to-record'
import { lineName } from '../form/values'
import { parsePlainDate } from '../plain-date'
import { NOUNS, type Noun } from '../record/change'
import { asMeant, asWritten } from './cell'
import { decode, encodingOf } from './encoding'
import { guessMapping } from './guess-mapping'
import { readDayCell } from './read-day-cell'
import { decimalSignOf, readDecimal } from './read-decimal'
import { readRow, recordOfRow } from './read-row'
import { headsOf, rowOfRecord } from './write-row'

const startingRecords = (noun: Noun): DraftRecord[] =>
  JSON.parse(readFileSync(join(process.cwd(), 'prisma/seed/data', DATA_FILES[noun]), 'utf8')) as DraftRecord[]

/** A record as it comes out of a file that was made of it. */
const thereAndBack = (noun: Noun, record: DraftRecord): DraftRecord => {
  const cells = rowOfRecord(noun, record).map(asWritten)
  return recordOfRow(noun, readRow(noun, { cells }, { mapping: headsOf(noun), decimalSign: '.' }), null)
}

describe('a template', () => {
  test.each(NOUNS)('of %s gives back every record of the starting data', (noun) => {
    for (const record of startingRecords(noun)) expect(thereAndBack(noun, record)).toEqual(record)
  })

  const word = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => text.replaceAll('\r', ' ').trim()).filter((text) => text !== '')
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  const decimal = fc.tuple(fc.boolean(), fc.nat(99_999_999), fc.stringMatching(/^\d{0,4}$/)).map(([minus, whole, rest]) => `${minus ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`)

  /** A record of the shape that the form of a noun gives, with any values. */
  const anyRecord = (noun: Noun): fc.Arbitrary<DraftRecord> => {
    const form = RECORD_FORMS[noun]
    const single = (control: string, choices: readonly string[], nullable: boolean): fc.Arbitrary<string> => {
      const given = control === 'day' ? day : control === 'decimal' ? decimal : control === 'whole' ? fc.integer({ min: 1, max: 9999 }).map(String)
        : control === 'choice' ? fc.constantFrom(...choices) : control === 'flag' ? fc.constantFrom('on', '') : control === 'id' || control === 'reference' ? id : word
      return nullable ? fc.oneof(given, fc.constant('')) : given
    }
    const entries = fieldsOf(form).map((field): fc.Arbitrary<[string, string][]> => {
      if (field.control === 'texts') return fc.array(fc.stringMatching(/^\d{1,6}$/), { maxLength: 3 }).map((list) => [[field.path, list.join('\n')]])
      if (field.control !== 'lines') return single(field.control, field.control === 'choice' ? field.choices : [], field.nullable === true).map((text) => [[field.path, text]])
      const line = fc.tuple(...field.fields.map((inner) => single(inner.control === 'text' ? 'id' : inner.control, inner.control === 'choice' ? inner.choices : [], inner.nullable === true)))
      return fc.array(line, { maxLength: 3 }).map((lines) =>
        lines.flatMap((texts, number) => texts.map((text, at): [string, string] => [lineName(field.path, number, field.fields[at]?.path ?? ''), text])),
      )
    })
    return fc.tuple(...entries).map((all) => toRecord(form, Object.fromEntries(all.flat())))
  }

  test.each(NOUNS)('of %s gives back any record of its shape', (noun) => {
    fc.assert(
      fc.property(anyRecord(noun), (record) => {
        expect(thereAndBack(noun, record)).toEqual(record)
      }),
    )
  })
})

test('any text comes back from a file in which no spreadsheet runs it', () => {
  const starts = fc.constantFrom('', "'", "''", '=', "'=", '-', '-5', '@', '+1', '\t')
  fc.assert(
    fc.property(starts, fc.string(), (start, rest) => {
      const text = `${start}${rest}`.replaceAll('\r', '').trim()
      expect(asMeant(asWritten(text))).toBe(text)
      expect(asWritten(text)).not.toMatch(/^(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n]/)
    }),
  )
})

describe('a decimal', () => {
  test.each([
    ['12.5', '.', '12.5'], ['12,5', ',', '12.5'], ['1,234.5', '.', '1234.5'], ['1.234,5', ',', '1234.5'], ['1,234', '.', '1234'], ['1,234', ',', '1.234'],
    ['1 234,50', ',', '1234.50'], ['-3', null, '-3'], ['12,5', null, '12.5'], ['0,125', null, '0.125'], ['1,234,567', null, '1234567'], ['12.0', null, '12.0'],
    ['\u22125', null, '-5'], ['007', null, '7'],
  ] as const)('%s where %s stands before decimals is %s', (text, sign, value) => expect(readDecimal(text, sign)).toEqual({ value }))

  test.each([['1,5', '.'], ['1.5', ','], ['12 %', null], ['1e3', null], ['1,23,456', null], ['', null], ['1.2.3', null]] as const)('%s where %s stands is none', (text, sign) =>
    expect(readDecimal(text, sign)).toHaveProperty('problem', expect.stringContaining('is no decimal number')),
  )

  test('that could be two is refused with both, unless the file tells', () => {
    expect(readDecimal('1,234', null)).toEqual({ problem: expect.stringContaining('"1,234" could be 1234 or 1.234.') })
    expect(decimalSignOf(['3', '1,234', '2,5'])).toBe(',')
    expect(decimalSignOf(['3', '1,234', '2.5'])).toBe('.')
    expect(decimalSignOf(['1,5', '2.5'])).toBeNull()
    expect(decimalSignOf(['1,234', '1.234'])).toBeNull()
  })

  test('is never guessed: what is read without knowing the sign is read alike by whichever sign reads it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[\d.,]{1,10}$/), (text) => {
        const read = readDecimal(text, null)
        if ('problem' in read) return
        for (const sign of ['.', ','] as const) {
          const by = readDecimal(text, sign)
          if ('value' in by) expect(by.value).toBe(read.value)
        }
      }),
    )
  })
})

describe('a day', () => {
  test.each([
    ['2025-11-10', '2025-11-10'], ['2025/11/10', '2025-11-10'], ['20251110', '2025-11-10'], ['10 Nov 2025', '2025-11-10'], ['November 10, 2025', '2025-11-10'],
    ['25/11/2025', '2025-11-25'], ['11/25/2025', '2025-11-25'], ['25.11.2025', '2025-11-25'], ['04/04/2025', '2025-04-04'], ['2025-11-10T00:00:00', '2025-11-10'],
    ['2025-11-10 00:00:00', '2025-11-10'],
  ])('%s is %s', (text, value) => expect(readDayCell(text)).toEqual({ value }))

  test('that could be two is refused with both', () => {
    expect(readDayCell('03/04/2025')).toEqual({
      problem: '"03/04/2025" could be 3 Apr 2025 (2025-04-03) or 4 Mar 2025 (2025-03-04). Write it as year-month-day.',
    })
    expect(readDayCell('10.11.2025')).toHaveProperty('problem')
  })

  test.each(['45971', '10/11/25', '2025-02-30', 'tomorrow', '10 Marsupial 2025', '2025-11-10 13:00', '31/13/2025', '2025-11', '1/2-2025'])('%s is none', (text) =>
    expect(readDayCell(text)).toHaveProperty('problem', expect.stringContaining('is no calendar day')),
  )

  test('is never guessed: day and month are read only where no other day is meant by them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (a, b) => {
        const two = (number: number): string => String(number).padStart(2, '0')
        const days = new Set([`2025-${two(b)}-${two(a)}`, `2025-${two(a)}-${two(b)}`].filter((text) => parsePlainDate(text) !== null))
        const read = readDayCell(`${a}/${b}/2025`)
        expect('value' in read).toBe(days.size === 1)
        if ('value' in read) expect([...days]).toEqual([read.value])
      }),
    )
  })
})

describe('an encoding is recognised', () => {
  const CHINESE = '名称,关税\n对美国商品的关税,商务部公告二〇二五年第十号'
  const GB18030 = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xd8, 0xcb, 0xb0, 0x0a, 0x31, 0x32])
  const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))
  const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le'))

  test.each([
    ['UTF-8', new TextEncoder().encode(CHINESE), 'utf-8', CHINESE],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${CHINESE}`), 'utf-8', CHINESE],
    ['UTF-16 with a mark', utf16(CHINESE, true), 'utf-16le', CHINESE],
    ['UTF-16 without', utf16('id,title\nx,caf\u00e9', false), 'utf-16le', 'id,title\nx,caf\u00e9'],
    ['GB18030', GB18030, 'gb18030', '名称,关税\n12'],
    ['Windows-1252', latin('id;titre\nx;Décret du café d\u00e9\u00e9'), 'windows-1252', 'id;titre\nx;Décret du café d\u00e9\u00e9'],
    ['plain ASCII', latin('id;title'), 'utf-8', 'id;title'],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(encodingOf(bytes).encoding).toBe(encoding)
    expect(decode(bytes, encodingOf(bytes).encoding)).toBe(text)
  })
})

test('columns are guessed by path or label, each field once, and what nobody knows is left out', () => {
  const labels: Record<string, string> = { value: 'Value', documentId: 'Document', seriesId: 'Series', on: 'Day', note: 'Note' }
  expect(guessMapping('point', ['Series ID', 'DAY', 'value', 'Value', 'Comment', 'Document'], (path) => labels[path] ?? path)).toEqual(
    ['seriesId', 'on', 'value', null, null, 'documentId'],
  )
})

test('what the file has no column for stays as it is in the record that is there, and is missing in a new one', () => {
  const record = { id: 'a', title: 'A', additional: true, colour: 2 }
  const read = readRow('authority', { cells: ['a', 'B'] }, { mapping: ['id', 'title'], decimalSign: null })
  expect(recordOfRow('authority', read, record)).toEqual({ ...record, title: 'B' })
  expect(recordOfRow('authority', read, null)).toEqual({ id: 'a', title: 'B' })
})

test('noughts that a spreadsheet drops at the end of a decimal are no change, others are', () => {
  const live = { seriesId: 's', on: '2025-01-01', value: '12.50', documentId: 'd', note: null }
  const valueOf = (value: string) => recordOfRow('point', readRow('point', { cells: [value] }, { mapping: ['value'], decimalSign: '.' }), live)['value']
  expect(['12.5', '12.50', '12.500', '12.05'].map(valueOf)).toEqual(['12.50', '12.50', '12.500', '12.05'])
})
