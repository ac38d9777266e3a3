import type { FigureData } from '@/components/figure/figure-data'
import { cellText, type FigureTable } from '@/components/figure/figure-table'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { translatedTitle } from '@/lib/domain/format/document-name'
import { formatDate } from '@/lib/domain/format/date'
import { paths } from '@/lib/paths'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { documentsOf } from '@/lib/queries/cited'
import { briefWords } from '@/lib/words/brief'
import { stampWords } from '@/lib/words/cite'
import { shellWords } from '@/lib/words/shell'
import { compareHeadline } from '../compare-headline'
import { compareFigurePage } from '../pages/compare'
import { figurePicture } from '../picture/picture'
import { plainSigns } from '../plain-signs'
import { openSheet, roomOf, widthOf, type Paper, type Sheet } from './paper'

const INK = '#17181c'
const QUIET = '#454b55'
const RULE = '#d5d9df'

type Parent = ReturnType<Sheet['struct']>

interface Written {
  readonly tag: string
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
  /** Space below, in lines. */
  readonly after?: number
  readonly link?: string
}

const write = (sheet: Sheet, parent: Parent, text: string, { tag, size, bold = false, colour = INK, after = 0.4, link }: Written): void => {
  parent.add(
    sheet.struct(tag, {}, () => {
      sheet
        .font(bold ? 'bold' : 'plain')
        .fontSize(size)
        .fillColor(colour)
        .text(plainSigns(text), { width: widthOf(sheet), ...(link === undefined ? {} : { link }) })
    }),
  )
  sheet.moveDown(after)
}

const breakUnless = (sheet: Sheet, height: number): void => {
  if (roomOf(sheet) < height) sheet.addPage()
}

const picture = (sheet: Sheet, parent: Parent, png: { readonly bytes: Buffer; readonly width: number; readonly height: number }, alt: string): void => {
  const width = widthOf(sheet)
  const height = (png.height / png.width) * width
  breakUnless(sheet, height)
  parent.add(
    sheet.struct('Figure', { alt }, () => {
      sheet.image(png.bytes, sheet.page.margins.left, sheet.y, { width })
    }),
  )
  sheet.y += height + 6
}

/** How wide a column is beside the others: by its longest text, within bounds, so that days and rates stay narrow. */
const weightOf = (texts: readonly string[]): number => Math.min(40, Math.max(11, ...texts.map(({ length }) => length)))

const table = (sheet: Sheet, parent: Parent, { columns, rows }: FigureTable): void => {
  sheet.font('plain').fontSize(8).fillColor(INK)
  const weights = columns.map((_, index) => weightOf(rows.map(({ cells }) => cells[index]?.pieces.map(({ text }) => text).join('') ?? '')))
  const share = widthOf(sheet) / weights.reduce((sum, weight) => sum + weight, 0)
  const held = sheet.struct('Table')
  parent.add(held)
  // The library's types do not know yet that a table has its place in the structure.
  const options = {
    structParent: held,
    columnStyles: columns.map(({ numeric }, index) => ({ width: share * (weights[index] ?? 1), align: { x: numeric ? 'right' : 'left' } as const })),
    defaultStyle: { border: { top: 0, right: 0, bottom: 0.5, left: 0 }, borderColor: RULE, padding: { top: 3, right: 6, bottom: 3, left: 0 } },
    data: [
      columns.map(({ head }) => ({ text: plainSigns(head), type: 'TH' as const, textColor: QUIET })),
      ...rows.map(({ cells }) => cells.map((cell) => ({ text: plainSigns(cellText(cell)), textColor: INK }))),
    ],
  }
  sheet.table(options)
  sheet.x = sheet.page.margins.left
  sheet.moveDown(0.8)
}

const figure = async (sheet: Sheet, parent: Parent, { title, subtitle, sentence, chart, table: rows }: FigureData): Promise<void> => {
  breakUnless(sheet, chart === null ? 120 : 300)
  const section = sheet.struct('Sect')
  parent.add(section)
  write(sheet, section, title, { tag: 'H2', size: 13, bold: true, after: 0.1 })
  write(sheet, section, subtitle, { tag: 'P', size: 9, colour: QUIET })
  if (chart !== null) picture(sheet, section, await figurePicture(chart), `${title}. ${sentence}`)
  write(sheet, section, sentence, { tag: 'P', size: 10, after: 0.6 })
  if (rows.rows.length > 0 && (chart === null || chart.kind === 'authority-stack')) table(sheet, section, rows)
  section.end()
}

const source = (sheet: Sheet, parent: Parent, { title, publisher, citation, url, publishedOn }: DocumentRecord, origin: string, id: string): void => {
  breakUnless(sheet, 40)
  const said = [translatedTitle(title), publisher, ...(citation === null ? [] : [citation]), briefWords.public(formatDate(publishedOn))].join(', ')
  write(sheet, parent, said, { tag: 'P', size: 8.5, after: 0 })
  const address = url ?? `${origin}${paths.source(id)}`
  write(sheet, parent, address, { tag: 'P', size: 8, colour: QUIET, link: address })
}

/** What changed of each duty; those that stayed are counted in the sentence of their lists and would fill a page. */
const onlyChanged = (one: FigureData): FigureData =>
  one.chart?.kind === 'dumbbell'
    ? { ...one, chart: { kind: 'dumbbell', input: { ...one.chart.input, changes: one.chart.input.changes.filter(({ change }) => change.kind !== 'unchanged') } } }
    : one

/** The address and the clocks at the foot of every page, with the page's number; not part of what is read aloud. */
const foot = (sheet: Sheet, stamp: string): void => {
  const { count } = sheet.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    sheet.switchToPage(page)
    const { bottom, left } = sheet.page.margins
    // Below the margin a text would begin a new page.
    sheet.page.margins.bottom = 0
    sheet.markContent('Artifact', { type: 'Pagination' })
    sheet.font('plain').fontSize(7.5).fillColor(QUIET).text(`${stamp} · ${briefWords.page(page + 1, count)}`, left, sheet.page.height - 32, { width: widthOf(sheet), lineBreak: false })
    sheet.endMarkedContent()
    sheet.page.margins.bottom = bottom
  }
}

const bytesOf = async (sheet: Sheet): Promise<Buffer> => {
  const chunks: Buffer[] = []
  sheet.end()
  for await (const chunk of sheet) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** What of a page goes into its brief, with where it is read. */
export interface BriefInput {
  readonly page: ComparePage
  readonly paper: Paper
  readonly origin: string
  /** The moment that the document bears; the day of knowledge, so that the same brief is the same file. */
  readonly made: Date
}

/** Lanes are for a screen, and what every account says is for its page: paper has what stood before and after, and what moved. */
const isBrief = ({ id, chart }: FigureData): boolean => chart?.kind !== 'list-lanes' && chart?.kind !== 'spans' && !['claim-gap', 'commitment-matrix'].includes(id)

/** The comparison on paper: sentence, charts, what stood on the calendar, and every source with its full address. */
export const compareBrief = async ({ page, paper, origin, made }: BriefInput): Promise<Buffer> => {
  const { address, figures } = compareFigurePage(page)
  const { sentence, rest, documents } = compareHeadline(page)
  const sheet = openSheet(paper, address.title, made)
  const root = sheet.struct('Document')
  sheet.addStructure(root)
  write(sheet, root, `${shellWords.name} · ${address.title}`, { tag: 'P', size: 9, colour: QUIET })
  write(sheet, root, sentence, { tag: 'H1', size: 19, bold: true })
  write(sheet, root, `${rest} ${shellWords.changedAfter}`.trim(), { tag: 'P', size: 11 })
  write(sheet, root, stampWords(address.stamp), { tag: 'P', size: 9, colour: QUIET, after: 1 })
  for (const one of figures.filter(isBrief)) await figure(sheet, root, onlyChanged(one))
  write(sheet, root, briefWords.sources, { tag: 'H2', size: 13, bold: true })
  const cited = documentsOf(page.world, [...documents, ...figures.flatMap(({ sources }) => sources)].map(({ id }) => id))
  for (const one of cited) source(sheet, root, one, origin, one.id)
  const link = `${origin}${paths.at(address.path, address.frozen)}`
  breakUnless(sheet, 60)
  write(sheet, root, briefWords.online, { tag: 'H2', size: 13, bold: true })
  write(sheet, root, link, { tag: 'P', size: 9, link })
  root.end()
  foot(sheet, `${shellWords.name}, ${stampWords(address.stamp)}`)
  return bytesOf(sheet)
}
