import { join } from 'node:path'
import PDFDocument from 'pdfkit'

/** Sizes of paper: A4, and the one of North America. */
export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

const MARGIN = 50

export type Sheet = InstanceType<typeof PDFDocument>

const fontFile = (weight: 400 | 600): string =>
  join(process.cwd(), 'node_modules', '@fontsource', 'inter', 'files', `inter-latin-${weight}-normal.woff`)

/** Width of what is printed, in points. */
export const widthOf = ({ page }: Sheet): number => page.width - 2 * MARGIN

/** Height that is left on the page, in points. */
export const roomOf = ({ page, y }: Sheet): number => page.height - MARGIN - y

/** An empty document with headings and tables that a screen reader can walk. `made`: the moment that it bears. */
export const openSheet = (paper: Paper, title: string, made: Date): Sheet => {
  const sheet = new PDFDocument({
    size: paper === 'a4' ? 'A4' : 'LETTER',
    margin: MARGIN,
    tagged: true,
    displayTitle: true,
    lang: 'en',
    pdfVersion: '1.7',
    bufferPages: true,
    info: { Title: title, Author: 'Parley', CreationDate: made, ModDate: made },
  })
  sheet.registerFont('plain', fontFile(400))
  sheet.registerFont('bold', fontFile(600))
  sheet.font('plain')
  return sheet
}
