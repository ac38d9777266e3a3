import { cellOf, countedCell, dayCell, textCell } from '@/components/figure/cells'
import { type ColumnOf, type FigureCell, type FigureTable, type Piece, wordTable } from '@/components/figure/figure-table'
import { countedAs } from '@/lib/domain/commitment/moved'
import type { CommitmentStatus } from '@/lib/domain/commitment/status'
import { paths, type UrlParams } from '@/lib/paths'
import type { ListedCommitment } from '@/lib/queries/commitments/commitment-entry'
import { agreementWords, categoryName, confidenceWords, fieldWords, freshnessWords, verifiabilityWords } from '@/lib/words/commitment-axes'
import { commitmentsWords, commitmentWords } from '@/lib/words/commitment-pages'
import { deliveryWords } from '@/lib/words/delivery'
import { timelinessLine } from '@/lib/words/timeliness'

const words = commitmentsWords.columns

const quiet = (text: string): Piece => ({ text, look: 'quiet', beginsLine: true })

/** The agreement, with the fields that it is about below it. */
export const agreementCell = ({ agreement, fields }: Pick<CommitmentStatus, 'agreement' | 'fields'>): FigureCell => {
  const { label, explanation } = agreementWords[agreement]
  const about = fields.map((field) => fieldWords[field].toLowerCase()).join(', ')
  return cellOf([{ text: label, title: explanation }, ...(about === '' ? [] : [quiet(about)])], about === '' ? label : `${label} (${about})`)
}

/** What it counts as; where its outcome is not established, the finding that it keeps stands below. */
export const deliveryCell = (status: CommitmentStatus): FigureCell =>
  status.outcomeEstablished ? countedCell(countedAs(status)) : countedCell('not-established', quiet(commitmentWords.lastFinding(deliveryWords[status.delivery].label)))

/** How it stands against every version of its terms. */
export const timelinessCell = ({ timeliness }: CommitmentStatus): FigureCell => {
  const lines = timeliness.map(timelinessLine)
  return cellOf(lines.map((text) => ({ text, beginsLine: true })), lines.length === 0 ? null : lines.join('; '))
}

const columns = (keep: UrlParams): ColumnOf<ListedCommitment>[] => [
  {
    key: 'commitment',
    head: words.commitment,
    cell: ({ file: { commitment } }) => cellOf([{ text: commitment.title, href: paths.commitment(commitment.id, keep) }], commitment.title),
  },
  { key: 'parties', head: words.parties, cell: ({ file: { commitment } }) => textCell(`${commitment.byParty} → ${commitment.toParty}`) },
  { key: 'category', head: words.category, cell: ({ file: { commitment } }) => textCell(categoryName(commitment.category)) },
  { key: 'agreement', head: words.agreement, cell: ({ status }) => agreementCell(status) },
  { key: 'verifiability', head: words.verifiability, cell: ({ status }) => textCell(verifiabilityWords[status.verifiability].label) },
  { key: 'delivery', head: words.delivery, cell: ({ status }) => deliveryCell(status) },
  { key: 'since', head: words.since, cell: ({ status }) => dayCell(status.since) },
  { key: 'timeliness', head: words.timeliness, cell: ({ status }) => timelinessCell(status) },
  { key: 'confidence', head: words.confidence, cell: ({ status }) => textCell(status.confidence === null ? '' : confidenceWords[status.confidence].label) },
  {
    key: 'freshness',
    head: words.freshness,
    cell: ({ status }) => textCell(status.freshness === null ? commitmentsWords.noReviews : freshnessWords[status.freshness].label),
  },
]

/** Commitments with their six answers, in the order asked. */
export const commitmentsTable = (listed: readonly ListedCommitment[], keep: UrlParams): FigureTable =>
  wordTable(commitmentsWords.table, columns(keep), listed, ({ file }) => file.commitment.id)
