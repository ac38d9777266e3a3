import { cellOf, dayCell, documentsCell, measureCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import type { DocumentRef } from '@/components/ui/document-link'
import type { DatedChange } from '@/lib/domain/compare/changes-by-day'
import type { UrlParams } from '@/lib/paths'
import { changeSaid, changesWords, changeWord } from '@/lib/words/changes'

/** A change with the document that it rests on. */
export interface DocumentedDay {
  readonly change: DatedChange
  readonly document: DocumentRef | null
}

const words = changesWords.columns

const columns = (keep: UrlParams): ColumnOf<DocumentedDay>[] => [
  { key: 'on', head: words.on, cell: ({ change }) => dayCell(change.on) },
  {
    key: 'sort',
    head: words.sort,
    cell: ({ change }) => {
      const { label, explanation } = changeWord(change)
      return cellOf([{ text: label, title: explanation }], label)
    },
  },
  { key: 'measure', head: words.measure, cell: ({ change }) => measureCell(change.measure, keep) },
  { key: 'what', head: words.what, cell: ({ change }) => textCell(changeSaid(change)) },
  { key: 'document', head: words.document, cell: ({ document }) => documentsCell(document === null ? [] : [document], keep) },
]

/** Two changes of one measure may fall on one day: the act of a document tells them apart, or the step itself. */
const keyOf = ({ change }: DocumentedDay): string =>
  change.sort === 'in-force' ? `${change.sort} ${change.measure.id} ${change.on}` : `${change.sort} ${change.provision.id}`

/** What became known, was enacted and came into force, newest first. */
export const changesTable = (rows: readonly DocumentedDay[], keep: UrlParams): FigureTable =>
  figureTable(changesWords.title, columns(keep), rows, keyOf)
