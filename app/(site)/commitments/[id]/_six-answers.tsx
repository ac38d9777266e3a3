import { cellText, type FigureTable } from '@/components/figure/figure-table'
import { CellView } from '@/components/figure/table-view'
import { Facts, type Fact } from '@/components/ui/facts'

/** The six answers as facts: the same cells as the table of the figure, laid out for reading side by side. */
export const SixAnswers = ({ table: { rows } }: { readonly table: FigureTable }) => (
  <Facts
    facts={rows.flatMap(({ key, cells: [axis, answer, meaning] }): Fact[] =>
      axis === undefined || answer === undefined || meaning === undefined
        ? []
        : [{ key, label: cellText(axis), value: <CellView cell={answer} />, note: cellText(meaning) }],
    )}
  />
)
