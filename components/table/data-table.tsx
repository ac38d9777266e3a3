import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export interface Column<Row> {
  readonly key: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Figures stand to the right. */
  readonly numeric?: boolean
}

interface DataTableProps<Row> {
  /** What the table holds; read to those who cannot see where it stands. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** On a narrow screen: in a box that scrolls, or each row downwards with the heads beside its cells. */
  readonly narrow?: 'scroll' | 'stack'
}

/** A plain table; the first column names the row. Wider than the page, it scrolls in a box of its own. */
export const DataTable = <Row,>({ caption, columns, rows, rowKey, narrow = 'scroll' }: DataTableProps<Row>) => (
  <div className={styles.scroll} data-narrow={narrow} role="region" aria-label={caption} tabIndex={0}>
    {/* Laid out otherwise, a table is one no more to every reader unless it says so. */}
    <table className={styles.table} role="table">
      <caption className={styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, head, numeric }) => (
            <th key={key} role="columnheader" scope="col" data-numeric={numeric}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, head, cell, numeric }, index) =>
              index === 0 ? (
                <th key={key} role="rowheader" scope="row" data-numeric={numeric}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} role="cell" data-numeric={numeric} data-head={typeof head === 'string' ? head : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
