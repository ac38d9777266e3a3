import Link from 'next/link'
import { documentName } from '@/lib/domain/format/document-name'
import type { DocumentKind } from '@/lib/domain/record/document'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'

/** What a page needs to know of a document to lead to it. A record of a document serves as it is. */
export interface DocumentRef {
  readonly id: string
  readonly title: string
  readonly citation: string | null
  readonly publisher: string
  readonly kind: DocumentKind
  readonly publishedOn: PlainDate
}

interface DocumentLinkProps {
  readonly document: DocumentRef
}

/** Leads to the page of a document. */
export const DocumentLink = ({ document }: DocumentLinkProps) => (
  <Link href={paths.source(document.id)} title={document.title}>
    {documentName(document)}
  </Link>
)
