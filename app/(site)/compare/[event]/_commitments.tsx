import { Figure } from '@/components/figure/figure'
import type { FigureAddress } from '@/components/figure/figure-address'
import type { FigureData } from '@/components/figure/figure-data'
import type { FigureTable } from '@/components/figure/figure-table'
import { TableView } from '@/components/figure/table-view'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { compareCommitmentsWords } from '@/lib/words/compare-commitments'
import styles from './compare.module.css'

const IDS = ['commitment-lanes', 'commitment-matrix', 'commitments-moved', 'expiry-runway', 'claim-gap']

/** Two accounts in full are long: the sentence says how many there are. */
const FoldedTable = ({ table }: { readonly table: FigureTable }) => (
  <details>
    <summary>{compareCommitmentsWords.gapTable(table.rows.length)}</summary>
    <TableView table={table} />
  </details>
)

interface ComparedCommitmentsProps {
  /** All figures of the page. */
  readonly figures: readonly FigureData[]
  readonly address: FigureAddress
}

/** The commitments between the two economies, before and after. */
export const ComparedCommitments = ({ figures, address }: ComparedCommitmentsProps) => {
  const own = figures.filter(({ id }) => IDS.includes(id))
  return (
    <Section title={compareCommitmentsWords.title} note={compareCommitmentsWords.note}>
      {own.length === 0 ? (
        <EmptyState reason={compareCommitmentsWords.empty} />
      ) : (
        <div className={styles.stacked}>
          {own.map((figure) => (
            <Figure key={figure.id} figure={figure} address={address}>
              {figure.id === 'claim-gap' && figure.chart === null ? <FoldedTable table={figure.table} /> : undefined}
            </Figure>
          ))}
        </div>
      )}
    </Section>
  )
}
