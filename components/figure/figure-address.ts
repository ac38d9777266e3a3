import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'

/** The clocks that a page shows by, printed beside whatever leaves it. Days that the page has not are null. */
export interface Stamp {
  readonly on: PlainDate | null
  readonly before: PlainDate | null
  readonly after: PlainDate | null
  readonly knownOn: PlainDate
  readonly edition: number
}

/** Where a page with figures stands, live and frozen: what the files, links and citations of its figures are made from. */
export interface FigureAddress {
  /** The page as it stands in the addresses of files and embedded figures: `home`, `compare/2025-10-30-busan`. */
  readonly page: string
  /** Path of the page itself. */
  readonly path: string
  /** The page's title, for citations. */
  readonly title: string
  /** Canonical parameters; they follow the data. */
  readonly params: UrlParams
  /** The same with every clock written out; they give the same for ever. */
  readonly frozen: UrlParams
  readonly stamp: Stamp
}
