import type { ReactNode } from 'react'
import { formatDate } from '@/lib/domain/format/date'
import type { PlainDate } from '@/lib/domain/plain-date'
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
}

/** What happened, a line each: the day, the words, and the document that it rests on. */
export const DatedList = ({ items }: DatedListProps) => (
  <ol className={styles.list}>
    {items.map(({ key, on, text, document }) => (
      <li key={key} className={styles.item}>
        <time dateTime={on}>{formatDate(on)}</time>
        <div>
          {text}
          {document !== null && (
            <span className={styles.document}>
              <DocumentLink document={document} />
            </span>
          )}
        </div>
      </li>
    ))}
  </ol>
)
