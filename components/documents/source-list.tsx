import { Link } from '@/components/ui/link'
import { formatDate } from '@/lib/domain/format/date'
import { translatedTitle } from '@/lib/domain/format/document-name'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { paths, type UrlParams } from '@/lib/paths'
import { documentKindWords } from '@/lib/words/document-kind'
import { sourcesWords } from '@/lib/words/sources'
import styles from './source-list.module.css'
import { VerificationWord } from './verification-word'

interface SourceListProps {
  readonly documents: readonly DocumentRecord[]
  /** The clocks that links to documents carry on. */
  readonly keep: UrlParams
}

const words = sourcesWords.columns

const Row = ({ document, keep }: { readonly document: DocumentRecord; readonly keep: UrlParams }) => (
  <tr>
    <th scope="row">
      <Link href={paths.source(document.id, keep)}>
        {translatedTitle(document.title)}
      </Link>
      {document.citation !== null && <span className={styles.quiet}>{document.citation}</span>}
      <span className={`${styles.quiet} ${styles.narrow}`}>
        {documentKindWords[document.kind].label} · {document.publisher}
      </span>
    </th>
    <td className={styles.wide} title={documentKindWords[document.kind].explanation}>
      {documentKindWords[document.kind].label}
    </td>
    <td className={styles.wide}>{document.publisher}</td>
    <td>
      <time dateTime={document.publishedOn}>{formatDate(document.publishedOn)}</time>
    </td>
    <td>
      <VerificationWord verification={document.verification} />
    </td>
  </tr>
)

/** The documents, a row each; on the phone kind and publisher stand below the title. */
export const SourceList = ({ documents, keep }: SourceListProps) => (
  <table className={styles.table}>
    <caption className={styles.caption}>{sourcesWords.table}</caption>
    <thead>
      <tr>
        <th scope="col" className={styles.document}>{words.document}</th>
        <th scope="col" className={styles.wide}>{words.kind}</th>
        <th scope="col" className={styles.wide}>{words.publisher}</th>
        <th scope="col">{words.published}</th>
        <th scope="col">{words.checked}</th>
      </tr>
    </thead>
    <tbody>
      {documents.map((document) => (
        <Row key={document.id} document={document} keep={keep} />
      ))}
    </tbody>
  </table>
)
