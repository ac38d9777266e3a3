import type { ReactNode } from 'react'
import { figureWords } from '@/lib/words/figure'
import { DocumentLink, type DocumentRef } from '../ui/document-link'
import { figureIds } from './figure-ids'
import styles from './figure.module.css'

interface FigureProps {
  /** Unique on the page; the chart inside takes the same. */
  readonly id: string
  readonly title: ReactNode
  /** What is measured, with its unit. */
  readonly subtitle: string
  /** The point of the chart in a few words, if there is one; set strong before the sentence. */
  readonly takeaway?: string
  /** What the chart shows, in words generated from the same data. */
  readonly sentence: ReactNode
  /** The table twin. */
  readonly table: ReactNode
  readonly sources: readonly DocumentRef[]
  /** Right of the title, on its line. */
  readonly menu?: ReactNode
  /** The chart. It reserves its own height, so that nothing moves when it is drawn. */
  readonly children: ReactNode
}

/** The frame of every chart: thick rule, title and menu, subtitle, chart, sentence, table twin, sources. */
export const Figure = ({ id, title, subtitle, takeaway, sentence, table, sources, menu, children }: FigureProps) => {
  const ids = figureIds(id)
  return (
    <figure id={id} className={styles.figure} aria-labelledby={ids.title}>
      <div className={styles.head}>
        <h2 id={ids.title} className={styles.title}>
          {title}
        </h2>
        {menu}
      </div>
      <p className={styles.subtitle}>{subtitle}</p>
      <div className={styles.chart}>{children}</div>
      <figcaption id={ids.sentence} className={styles.sentence}>
        {takeaway !== undefined && <strong>{takeaway} </strong>}
        {sentence}
      </figcaption>
      <details className={styles.table}>
        <summary>{figureWords.table}</summary>
        {table}
      </details>
      {sources.length > 0 && (
        <ul className={styles.sources} aria-label={figureWords.sources}>
          {sources.map((document) => (
            <li key={document.id}>
              <DocumentLink document={document} />
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}
