import { cellText, type FigureTable } from '@/components/figure/figure-table'
import { CellView } from '@/components/figure/table-view'
import { Facts, type Fact } from '@/components/ui/facts'
import styles from './commitment.module.css'

/** The six answers as facts: the same cells as the table of the figure, laid out for reading side by side. */
export const SixAnswers = ({ table: { rows } }: { readonly table: FigureTable }) => (
  <Facts
    facts={rows.flatMap(({ key, cells: [axis, answer, meaning] }): Fact[] => {
      if (axis === undefined || answer === undefined || meaning === undefined) return []
      const value = (
        <>
          <CellView cell={answer} />
          <span className={styles.meaning}>{cellText(meaning)}</span>
        </>
      )
      return [{ key, label: cellText(axis), value }]
    })}
  />
)
