import { Link } from '@/components/ui/link'
import { documentName } from '@/lib/domain/format/document-name'
import { paths, type UrlParams } from '@/lib/paths'
import { measuresWords } from '@/lib/words/measures'
import type { DocumentRef } from '../ui/document-link'
import styles from './cited-documents.module.css'

interface CitedDocumentProps {
  readonly document: DocumentRef
  /** The clocks that the link carries on. */
  readonly keep?: UrlParams
}

/** Leads to the page of a document as known by the clocks of this page. */
export const CitedDocument = ({ document, keep }: CitedDocumentProps) => (
  <Link href={paths.source(document.id, keep)} title={document.title} data-url={document.url ?? undefined}>
    {documentName(document)}
  </Link>
)

interface CitedDocumentsProps {
  readonly documents: readonly DocumentRef[]
  readonly keep?: UrlParams
  /** How many stand there; of the others only the number is told. */
  readonly most?: number
  /** Where the others stand; a number that leads nowhere would be a dead end. */
  readonly moreHref: string
}

/** The documents that a figure rests on, the deciding one first. */
export const CitedDocuments = ({ documents, keep = {}, most = 2, moreHref }: CitedDocumentsProps) => (
  <span className={styles.documents}>
    {documents.slice(0, most).map((document) => (
      <CitedDocument key={document.id} document={document} keep={keep} />
    ))}
    {documents.length > most && (
      <Link href={moreHref} className={styles.more}>
        {measuresWords.more(documents.length - most)}
      </Link>
    )}
  </span>
)
