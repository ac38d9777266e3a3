import { Link } from '@/components/ui/link'
import type { ReactNode } from 'react'
import { documentName } from '@/lib/domain/format/document-name'
import type { DocumentKind } from '@/lib/domain/record/document'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths, type UrlParams } from '@/lib/paths'

/** What a page needs to know of a document to lead to it. A record of a document serves as it is. */
export interface DocumentRef {
  readonly id: string
  readonly title: string
  readonly citation: string | null
  readonly publisher: string
  readonly kind: DocumentKind
  readonly publishedOn: PlainDate
  /** Where it was read; on paper it stands behind its name. Null where no address was found. */
  readonly url: string | null
}

interface DocumentLinkProps {
  readonly document: DocumentRef
  /** The clocks that the link carries on. */
  readonly keep?: UrlParams
}

/** Leads to the page of a document. Nothing is fetched ahead: a page names dozens of them. */
export const DocumentLink = ({ document, keep }: DocumentLinkProps) => (
  <Link href={paths.source(document.id, keep)} title={document.title} data-url={document.url ?? undefined}>
    {documentName(document)}
  </Link>
)

interface DocumentIdLinkProps {
  readonly id: string
  readonly keep?: UrlParams
  readonly children: ReactNode
}

/** As {@link DocumentLink}, round a figure or a name that rests on the document. */
export const DocumentIdLink = ({ id, keep, children }: DocumentIdLinkProps) => (
  <Link href={paths.source(id, keep)}>
    {children}
  </Link>
)
