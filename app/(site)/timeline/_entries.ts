import type { ShownEntry } from '@/components/timeline/entry-days'
import { certaintyOf, entryKey } from '@/lib/domain/timeline/entries'
import { entryHref } from '@/lib/figures/timeline/entry-href'
import type { TimelinePage } from '@/lib/figures/timeline/timeline-page'
import type { UrlParams } from '@/lib/paths'
import { entryName, entrySaid, entryWord } from '@/lib/words/timeline'

/** The entries of the page as its list has them. */
export const shownEntries = ({ shown, query }: TimelinePage, keep: UrlParams): ShownEntry[] =>
  shown.map((one) => ({
    key: entryKey(one.entry),
    on: one.entry.on,
    word: entryWord(one.entry),
    name: entryName(one.entry),
    href: entryHref(one, keep),
    said: entrySaid(one.entry),
    certainty: certaintyOf(one.entry, query.knownOn),
    isEvent: 'event' in one.entry,
    documents: one.documents,
  }))
