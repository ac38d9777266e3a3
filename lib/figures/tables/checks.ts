import { cellOf, dayCell, documentsCell, linkCell, textCell } from '@/components/figure/cells'
import { type ColumnOf, type FigureCell, type FigureTable, wordTable } from '@/components/figure/figure-table'
import type { AlignmentCheck } from '@/lib/domain/commitment/alignment'
import { paths, type UrlParams } from '@/lib/paths'
import { documentsOf } from '@/lib/queries/cited'
import type { ListedCheck } from '@/lib/queries/commitments/alignment'
import type { World } from '@/lib/queries/world'
import { alignmentReasonWords, alignmentResultWords } from '@/lib/words/alignment'
import { checksWords } from '@/lib/words/commitment-pages'

const words = checksWords.columns

const resultCell = ({ result }: AlignmentCheck): FigureCell => {
  const { sign, tone, label, explanation } = alignmentResultWords[result]
  return cellOf([{ text: sign, tone }, { text: label, title: explanation }], label)
}

const measureCell = ({ measures }: World, id: string | null, keep: UrlParams): FigureCell => {
  const title = measures.find(({ measure }) => measure.id === id)?.measure.title
  return id === null || title === undefined ? cellOf([{ text: checksWords.whole, look: 'quiet' }], null) : linkCell(title, paths.measure(id, keep))
}

const checkColumns = (world: World, keep: UrlParams): ColumnOf<AlignmentCheck>[] => [
  { key: 'measure', head: words.measure, cell: ({ measureId }) => measureCell(world, measureId, keep) },
  { key: 'result', head: words.result, cell: resultCell },
  { key: 'reason', head: words.reason, cell: ({ reason }) => textCell(alignmentReasonWords[reason]) },
  { key: 'on', head: words.on, cell: ({ on }) => dayCell(on) },
  { key: 'documents', head: words.documents, cell: ({ documentIds }) => documentsCell(documentsOf(world, documentIds), keep) },
]

/** The checks of one commitment. */
export const ownChecksTable = (checks: readonly AlignmentCheck[], world: World, keep: UrlParams): FigureTable =>
  wordTable(checksWords.table, checkColumns(world, keep), checks, ({ measureId }) => measureId ?? 'all')

/** The checks of all commitments. */
export const checksTable = (checks: readonly ListedCheck[], world: World, keep: UrlParams): FigureTable =>
  wordTable<ListedCheck>(
    checksWords.table,
    [
      { key: 'commitment', head: words.commitment, cell: ({ file: { commitment } }) => linkCell(commitment.title, paths.commitment(commitment.id, keep)) },
      ...checkColumns(world, keep),
    ],
    checks,
    ({ file, measureId }) => `${file.commitment.id} ${measureId ?? 'all'}`,
  )
