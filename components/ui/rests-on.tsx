import type { UrlParams } from '@/lib/paths'
import { restsOnWords } from '@/lib/words/rests-on'
import { DocumentLink, type DocumentRef } from './document-link'
import styles from './rests-on.module.css'

interface RestsOnProps {
  readonly documents: readonly DocumentRef[]
  /** The clocks that the links carry on. */
  readonly keep: UrlParams
}

/** The documents that a sentence's figures rest on, each once. */
export const RestsOn = ({ documents, keep }: RestsOnProps) => {
  const once = documents.filter(({ id }, index) => documents.findIndex((other) => other.id === id) === index)
  return once.length === 0 ? null : (
    <p className={styles.rests}>
      {restsOnWords.label}{' '}
      {once.map((document, index) => (
        <span key={document.id}>
          {index > 0 && ', '}
          <DocumentLink document={document} keep={keep} />
        </span>
      ))}
      .
    </p>
  )
}
