import type { ReactNode } from 'react'
import { figureWords } from '@/lib/words/figure'
import { paths } from '@/lib/paths'
import { DocumentLink } from '../ui/document-link'
import { ChartView } from './chart-view'
import type { FigureAddress } from './figure-address'
import type { FigureData } from './figure-data'
import { figureIds } from './figure-ids'
import { FigureMenu } from './figure-menu'
import styles from './figure.module.css'
import { TableView } from './table-view'

interface FigureProps {
  readonly figure: FigureData
  /** Null where nobody can be sent to it, as with what is not published: then it has no files and no links either. */
  readonly address: FigureAddress | null
  /** After the sentence: where to go on from here. */
  readonly more?: ReactNode
  /** The table in another form, where a page lays it out by itself. */
  readonly children?: ReactNode
}

/** Every figure: thick rule, title and menu, subtitle, then the chart with its sentence and table twin, or the table; sources. */
export const Figure = ({ figure, address, more, children }: FigureProps) => {
  const { id, title, subtitle, sentence, chart, table, sources } = figure
  const ids = figureIds(id)
  const { knownOn, edition } = address?.params ?? {}
  const keep = { edition, knownOn }
  const menu = address === null ? null : <FigureMenu figureId={id} title={title} address={address} href={paths.figure(address.page, id, address.params)} />
  const rows = children ?? (table.rows.length === 0 ? null : <TableView table={table} />)
  return (
    <figure id={id} className={styles.figure} data-charted={chart !== null && menu !== null} aria-labelledby={ids.title}>
      <div className={styles.head}>
        <h2 id={ids.title} className={chart === null ? undefined : styles.title}>
          {title}
        </h2>
        {chart === null && menu}
      </div>
      <p className={styles.subtitle}>{subtitle}</p>
      {chart !== null && (
        <div className={styles.chart}>
          <ChartView figureId={id} chart={chart} />
          {/* Behind the chart for the keyboard, which comes to read it; in the corner for the eye. */}
          {menu !== null && <div className={styles.corner}>{menu}</div>}
        </div>
      )}
      <figcaption id={ids.sentence} className={styles.sentence}>
        {sentence}
        {more !== undefined && <> {more}</>}
      </figcaption>
      {chart === null ? (
        rows
      ) : (
        <details className={styles.table}>
          <summary>{figureWords.table}</summary>
          {rows}
        </details>
      )}
      {sources.length > 0 && (
        <ul className={styles.sources} aria-label={figureWords.sources}>
          {sources.map((document) => (
            <li key={document.id}>
              <DocumentLink document={document} keep={keep} />
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}
