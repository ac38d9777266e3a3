import { formatDate, formatLastDay, lastDay } from '@/lib/domain/format/date'
import { documentName } from '@/lib/domain/format/document-name'
import { formatPct, formatRate } from '@/lib/domain/format/rate'
import type { CountedAs } from '@/lib/domain/commitment/moved'
import type { DecimalText } from '@/lib/domain/decimal-text'
import type { Period } from '@/lib/domain/period'
import type { PlainDate } from '@/lib/domain/plain-date'
import { printedPct, type Rate } from '@/lib/domain/rate'
import { paths, type UrlParams } from '@/lib/paths'
import { countedAsWords } from '@/lib/words/delivery'
import type { DocumentRef } from '../ui/document-link'
import type { FigureCell, Piece } from './figure-table'

/** What stands where there is nothing to say. */
export const NOTHING = '–'

/** Words; empty ones leave the cell empty. */
export const textCell = (text: string): FigureCell => ({ pieces: text === '' ? [] : [{ text }], value: text === '' ? null : text })

/** Several pieces whose value is given apart. */
export const cellOf = (pieces: readonly Piece[], value: FigureCell['value']): FigureCell => ({ pieces, value })

/** A day, or a dash. */
export const dayCell = (day: PlainDate | null, otherwise = NOTHING): FigureCell =>
  day === null ? { pieces: [{ text: otherwise }], value: null } : { pieces: [{ text: formatDate(day) }], value: day, day }

/** The end of a half-open period as its last day; nothing for a program where it is open. */
export const lastDayCell = (period: Pick<Period, 'to'>): FigureCell => {
  const day = lastDay(period)
  return { pieces: [{ text: formatLastDay(period) }], value: day, ...(day === null ? {} : { day }) }
}

/** What a commitment counts as, with its sign; more lines may follow. A program reads the word. */
export const countedCell = (counted: CountedAs, ...lines: readonly Piece[]): FigureCell => {
  const { sign, tone, label, explanation } = countedAsWords[counted]
  return { pieces: [{ text: sign, tone }, { text: label, title: explanation }, ...lines], value: label }
}

/** A percentage; its value keeps the decimals of its source. */
export const pctCell = (pct: DecimalText | null, href?: string): FigureCell =>
  pct === null
    ? { pieces: [{ text: NOTHING }], value: null }
    : { pieces: [{ text: formatPct(pct), ...(href === undefined ? {} : { href }) }], value: pct }

/** A rate: its percentage where it is one, else its words. */
export const rateCell = (rate: Rate | null): FigureCell =>
  rate === null
    ? { pieces: [{ text: NOTHING }], value: null }
    : { pieces: [{ text: formatRate(rate) }], value: rate.kind === 'ad-valorem' ? (printedPct(rate) ?? formatRate(rate)) : formatRate(rate) }

/** A text that leads somewhere. */
export const linkCell = (text: string, href: string): FigureCell => ({ pieces: [{ text, href }], value: text })

/** The name of a measure, leading to its page. */
export const measureCell = ({ id, title }: { readonly id: string; readonly title: string }, keep: UrlParams): FigureCell =>
  linkCell(title, paths.measure(id, keep))

const documentPieces = (documents: readonly DocumentRef[], keep: UrlParams): Piece[] =>
  documents.map((document) => ({ text: documentName(document), href: paths.source(document.id, keep), title: document.title, beginsLine: true, ...(document.url === null ? {} : { url: document.url }) }))

/** Documents by their short names, each leading to its page; a program reads their names. */
export const documentsCell = (documents: readonly DocumentRef[], keep: UrlParams): FigureCell => ({
  pieces: documentPieces(documents, keep),
  value: documents.length === 0 ? null : documents.map(documentName).join('; '),
})

/** A cell with the documents that it rests on below it. */
export const withDocuments = ({ pieces, value }: FigureCell, documents: readonly DocumentRef[], keep: UrlParams): FigureCell => ({
  pieces: [...pieces, ...documentPieces(documents, keep)],
  value: documents.length === 0 ? value : `${value ?? ''} (${documents.map(documentName).join('; ')})`,
})
