import type { ReactNode } from 'react'
import { formatDate } from '@/lib/domain/format/date'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { DocumentLink, type DocumentRef } from './document-link'
import styles from './dated-list.module.css'

export interface DatedItem {
  readonly key: string
  readonly on: PlainDate
  readonly text: ReactNode
  readonly document: DocumentRef | null
}

interface DatedListProps {
  readonly items: readonly DatedItem[]
  /** The clocks that the links to documents carry on. */
  readonly keep?: UrlParams
}

/** What happened, a line each: the day, the words, and the document that it rests on. */
export const DatedList = ({ items, keep = {} }: DatedListProps) => (
  <ol className={styles.list}>
    {items.map(({ key, on, text, document }) => (
      <li key={key} className={styles.item}>
        <time dateTime={on}>{formatDate(on)}</time>
        <div>
          {text}
          {document !== null && (
            <span className={styles.document}>
              <DocumentLink document={document} keep={keep} />
            </span>
          )}
        </div>
      </li>
    ))}
  </ol>
)
