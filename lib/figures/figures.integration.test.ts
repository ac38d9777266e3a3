import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { cellText } from '@/components/figure/figure-table'
import { database } from '@/lib/data/client'
import { systemClock } from '@/lib/platform/clock'
import { openReading } from '@/lib/queries/reading'
import { world } from '@/lib/queries/world-cache'
import { displayedCsv, fullCsv } from './files/csv'
import { figureJson } from './files/json'
import { makeFile } from './files/make-file'
import { figureXlsx } from './files/xlsx'
import { svgOf } from './picture/picture'
import { plainSigns } from './plain-signs'
import { ORIGIN, pageAt } from './testing/page-at'

openTestApi()

/** Every kind of page with figures, and states of them that show other figures. */
const PAGES = [
  'home',
  'home?on=2025-11-12&knownOn=2025-10-31',
  'compare/2025-10-30-busan',
  'compare/2025-10-30-busan?window=today&basis=announced&direction=CN',
  'commitments',
  'commitments?event=2025-10-30-busan',
  'commitments/busan-soybeans-2025',
  'commitments/busan-tiktok',
  'commitments/busan-us-24pt-suspension',
  'checks',
  'compare/2025-10-30-busan?knownOn=2025-12-15&before=2025-10-29&after=2025-11-29&edition=1',
  'measures',
  'measures?state=suspended',
  'measures/us-ieepa-fentanyl',
  'measures/cn-2025-reciprocal-suspended-24',
  'series',
  'series/piie-us-on-cn',
  'sources?kind=legal-instrument',
  'sources/cn-taxcomm-2025-no10',
  'changes?year=2025',
  'timeline',
  'timeline?window=year&party=CN',
  'explore?measure=us-ieepa-fentanyl,us-ieepa-reciprocal,us-s301-list-3&series=piie-us-on-cn,yale-us-on-cn,piie-us-coverage-cn&event=2025-10-30-busan',
  'explore?measure=us-ieepa-fentanyl,us-ieepa-reciprocal,us-s301-list-3&series=piie-us-on-cn&unit=pp',
]

const csvRows = (csv: string): string[][] => Papa.parse<string[]>(csv.trimEnd()).data

/** What a program reads of a value, as text. */
const spelled = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** The words of a picture that scales, as a reader would read them. */
const pictureText = (svg: Buffer): string =>
  [...svg.toString('utf8').matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&apos;', "'"))
    .join('')
    .replace(/\s+/g, '')

describe.each(PAGES)('every figure of %s tells the same', (address) => {
  test('as table, CSV, workbook and JSON', async () => {
    const { figures, address: at } = await pageAt(address)
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      const values = figure.table.rows.map(({ cells }) => cells.map(({ value }) => spelled(value)))
      const [, ...rows] = csvRows(displayedCsv(figure))
      // An apostrophe in front keeps a spreadsheet from running a text as a formula.
      expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))), `${figure.id}: CSV`).toEqual(values)

      const { table, full } = figureJson(figure, at, ORIGIN)
      expect(table.rows.map((row) => table.columns.map(({ key }) => spelled(row[key]))), `${figure.id}: JSON`).toEqual(values)
      expect(csvRows(fullCsv(figure)).length, `${figure.id}: full data`).toBe(full.rows.length + 1)

      const sheets = await readXlsx(await figureXlsx(figure, at, ORIGIN))
      const [, ...shown] = sheets[0]?.data ?? []
      expect(shown.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : spelled(cell)))), `${figure.id}: workbook`).toEqual(
        figure.table.rows.map(({ cells }, index) =>
          cells.map(({ value }, column) => (typeof shown[index]?.[column] === 'number' ? Number(value) : spelled(value))),
        ),
      )
    }
  })

  test('as a picture: its title and sentence, and the rows where the table is the figure', async () => {
    const { figures, address: at } = await pageAt(address)
    for (const figure of figures) {
      const text = pictureText(svgOf(figure, at, ORIGIN))
      const inPicture = (words: string): boolean => text.includes(plainSigns(words).replace(/\s+/g, ''))
      expect(inPicture(figure.title), `${figure.id}: title`).toBe(true)
      // A sentence breaks over lines, in the order of its words.
      expect(inPicture(figure.sentence), `${figure.id}: sentence`).toBe(true)
      if (figure.chart === null)
        for (const { cells } of figure.table.rows)
          for (const cell of cells) if (cell.day !== undefined) expect(inPicture(cellText(cell)), `${figure.id}: ${cellText(cell)}`).toBe(true)
    }
  })
})

test('the numbers of a sentence stand in the table beside it', async () => {
  const { figures } = await pageAt('compare/2025-10-30-busan')
  const stack = figures.find(({ id }) => id === 'stack-US')
  expect(stack?.sentence).toMatch(/^30 per cent on 29 October 2025, 20 per cent on 29 November 2025\./)
  expect(stack?.table.rows.map(({ cells }) => [cells[0]?.value, cells[2]?.value])).toEqual([
    ['2025-10-13', '30'],
    ['2025-11-10', '20'],
  ])
})

test('an archive holds every file, and sums that fit them', async () => {
  const { figures, address } = await pageAt('home')
  const [figure] = figures
  if (figure === undefined) throw new Error('home has no figure')
  const files = unzipSync(await makeFile({ figure, address }, 'zip', ORIGIN))
  const sums = strFromU8(files['SHA256SUMS.txt'] ?? new Uint8Array()).trimEnd().split('\n')
  const { createHash } = await import('node:crypto')
  expect(sums.map((line) => line.split('  ')[1]).sort()).toEqual(Object.keys(files).filter((name) => name !== 'SHA256SUMS.txt').sort())
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ')
    expect(createHash('sha256').update(files[name] ?? new Uint8Array()).digest('hex')).toBe(sum)
  }
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.txt', 'LICENSE.txt', 'parley-home-duty-US.csv', 'parley-home-duty-US.png']))
})

test('every page that the record has can be read by its figures', async () => {
  const { db, now } = await openReading(systemClock)
  const { measures, series, documents, commitments } = await world(db, { knownOn: now.today, edition: now.edition })
  for (const { measure } of measures) expect((await pageAt(`measures/${measure.id}`)).address.title).toBe(measure.title)
  for (const one of series) expect((await pageAt(`series/${one.series.id}`)).figures.length).toBeGreaterThan(1)
  for (const { commitment } of commitments) expect((await pageAt(`commitments/${commitment.id}`)).address.title).toBe(commitment.title)
  for (const id of documents.keys()) await pageAt(`sources/${id}`)
  expect(database()).toBe(db)
})
