import { cellOf, dayCell, documentsCell, lastDayCell, measureCell, rateCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureCell, type FigureTable } from '@/components/figure/figure-table'
import type { UrlParams } from '@/lib/paths'
import type { CitedProvision } from '@/lib/queries/documents/contract'
import type { ProvisionAnswer } from '@/lib/queries/measures/detail-contract'
import { actWords } from '@/lib/words/act'
import { documentWords } from '@/lib/words/document'
import { dutyWords } from '@/lib/words/duty'
import { measureWords } from '@/lib/words/measure'
import { standingWords } from '@/lib/words/standing'
import { verificationWords } from '@/lib/words/verification'
import type { Word } from '@/lib/words/word'

/** A word with its meaning on hover. */
export const wordCell = ({ label, explanation }: Word, look?: 'quiet' | 'strong'): FigureCell =>
  cellOf([{ text: label, title: explanation, ...(look === undefined ? {} : { look }) }], label)

type Common = Pick<ProvisionAnswer, 'standing' | 'act' | 'rate' | 'from' | 'to' | 'verification'>

/** Law stands out, since only law changes a rate. */
const standingCell = ({ standing }: Common): FigureCell => wordCell(standingWords[standing], standing === 'enacted' ? 'strong' : 'quiet')

const words = measureWords.provisionColumns

const provisionColumns = (keep: UrlParams, withNotes: boolean): ColumnOf<ProvisionAnswer>[] => [
  { key: 'published', head: words.published, cell: ({ document }) => dayCell(document.publishedOn) },
  { key: 'document', head: words.document, cell: ({ document }) => documentsCell([document], keep) },
  { key: 'standing', head: words.standing, cell: standingCell },
  { key: 'act', head: words.act, cell: ({ act }) => wordCell(actWords[act]) },
  { key: 'rate', head: words.rate, numeric: true, meaning: dutyWords.unit, cell: ({ rate }) => rateCell(rate) },
  { key: 'from', head: words.from, cell: ({ from }) => dayCell(from, measureWords.noDay) },
  { key: 'to', head: words.to, cell: lastDayCell },
  { key: 'checked', head: words.checked, cell: ({ verification }) => wordCell(verificationWords[verification]) },
  ...(withNotes ? [{ key: 'note', head: words.note, cell: ({ note }: ProvisionAnswer) => textCell(note ?? '') }] : []),
]

/** Every provision of a measure in order of publication, law told apart from words. */
export const provisionsTable = (rows: readonly ProvisionAnswer[], keep: UrlParams): FigureTable =>
  figureTable(measureWords.provisionsTitle, provisionColumns(keep, rows.some(({ note }) => note !== null)), rows, ({ id }) => id)

const cited = documentWords.provisionColumns

const citedColumns = (keep: UrlParams): ColumnOf<CitedProvision>[] => [
  { key: 'measure', head: cited.measure, cell: ({ measure }) => measureCell(measure, keep) },
  { key: 'standing', head: cited.standing, cell: standingCell },
  { key: 'act', head: cited.act, cell: ({ act }) => wordCell(actWords[act]) },
  { key: 'rate', head: cited.rate, numeric: true, meaning: dutyWords.unit, cell: ({ rate }) => rateCell(rate) },
  { key: 'from', head: cited.from, cell: ({ from }) => dayCell(from, measureWords.noDay) },
  { key: 'to', head: cited.to, cell: lastDayCell },
  { key: 'checked', head: cited.checked, cell: ({ verification }) => wordCell(verificationWords[verification]) },
]

/** What one document does to measures. */
export const citedProvisionsTable = (rows: readonly CitedProvision[], keep: UrlParams): FigureTable =>
  figureTable(documentWords.provisions, citedColumns(keep), rows, ({ id }) => id)
