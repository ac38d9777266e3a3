import { dayCell, documentsCell, measureCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import type { DocumentRef } from '@/components/ui/document-link'
import type { MeasureChange } from '@/lib/domain/compare/compare'
import { formatDelta } from '@/lib/domain/format/rate'
import type { UrlParams } from '@/lib/paths'
import { changeKindWords } from '@/lib/words/change-kind'
import { compareWords } from '@/lib/words/compare'
import { lanesWords } from '@/lib/words/lanes'
import { stateInShort } from '@/lib/words/step'

/** A measure before and after, with the documents that announced the step and the one that enacted it. */
export interface DocumentedChange {
  readonly change: MeasureChange
  readonly documents: readonly DocumentRef[]
}

const delta = ({ kind, deltaPp }: MeasureChange): string =>
  kind === 'unchanged' || deltaPp === null ? changeKindWords[kind].label : `${changeKindWords[kind].label}, ${formatDelta(deltaPp)}`

const { columns: heads } = compareWords

const changeColumns = (keep: UrlParams): ColumnOf<DocumentedChange>[] => [
  { key: 'duty', head: heads.duty, cell: ({ change }) => measureCell(change.measure, keep) },
  { key: 'before', head: heads.before, cell: ({ change: { before } }) => textCell(stateInShort(before.state, before.rate)) },
  { key: 'after', head: heads.after, cell: ({ change: { after } }) => textCell(stateInShort(after.state, after.rate)) },
  { key: 'change', head: heads.change, cell: ({ change }) => textCell(delta(change)) },
  { key: 'announced', head: heads.announcedOn, cell: ({ change }) => dayCell(change.announcedOn) },
  { key: 'enacted', head: heads.enactedOn, cell: ({ change }) => dayCell(change.enactedOn) },
  { key: 'inForce', head: heads.inForceFrom, cell: ({ change }) => dayCell(change.inForceFrom) },
  { key: 'documents', head: heads.documents, cell: ({ documents }) => documentsCell(documents, keep) },
]

/** Every duty before and after, with its three dates and documents. */
export const changesTable = (caption: string, rows: readonly DocumentedChange[], keep: UrlParams): FigureTable =>
  figureTable(caption, changeColumns(keep), rows, ({ change }) => change.measure.id)

const laneColumns = (keep: UrlParams): ColumnOf<MeasureChange>[] => [
  { key: 'measure', head: lanesWords.columns.measure, cell: ({ measure }) => measureCell(measure, keep) },
  { key: 'before', head: lanesWords.columns.before, cell: ({ before }) => textCell(stateInShort(before.state, before.rate)) },
  { key: 'after', head: lanesWords.columns.after, cell: ({ after }) => textCell(stateInShort(after.state, after.rate)) },
  { key: 'change', head: lanesWords.columns.change, cell: (change) => textCell(lanesWords.outcome(change)) },
  { key: 'inForce', head: lanesWords.columns.inForce, cell: ({ inForceFrom }) => dayCell(inForceFrom) },
  { key: 'trade', head: lanesWords.columns.trade, cell: ({ measure }) => textCell(lanesWords.trade(measure)) },
]

/** Every duty on a list before and after, with the trade that it covers. */
export const lanesTable = (caption: string, changes: readonly MeasureChange[], keep: UrlParams): FigureTable =>
  figureTable(caption, laneColumns(keep), changes, ({ measure }) => measure.id)
