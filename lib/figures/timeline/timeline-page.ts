import type { TimelineEntry } from '@/lib/domain/timeline/entries'
import type { UrlParams } from '@/lib/paths'
import type { Asked } from '@/lib/queries/ask'
import type { DocumentedEntry, TimelineSpan } from '@/lib/queries/timeline/list-timeline'
import type { TimelineQuery } from '@/lib/queries/timeline/timeline'

/** All that the page of the timeline shows. */
export interface TimelinePage extends Asked<TimelineQuery> {
  readonly canonical: UrlParams
  /** Everything known, whatever is filtered. */
  readonly entries: readonly TimelineEntry[]
  readonly span: TimelineSpan
  readonly shown: readonly DocumentedEntry[]
}
