import { cellOf, dayCell, documentsCell, linkCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import { certaintyOf, entryKey, partiesOf } from '@/lib/domain/timeline/entries'
import type { UrlParams } from '@/lib/paths'
import type { DocumentedEntry } from '@/lib/queries/timeline/list-timeline'
import type { World } from '@/lib/queries/world'
import { certaintyWords, entryName, entrySaid, entryWord, timelineWords } from '@/lib/words/timeline'
import { entryHref } from '../timeline/entry-href'

const words = timelineWords.columns

const columns = ({ economies, knownOn }: World, keep: UrlParams): ColumnOf<DocumentedEntry>[] => [
  { key: 'on', head: words.on, cell: ({ entry }) => dayCell(entry.on) },
  {
    key: 'what',
    head: words.what,
    cell: ({ entry }) => {
      const { label, explanation } = entryWord(entry)
      return cellOf([{ text: label, title: explanation }], label)
    },
  },
  {
    key: 'name',
    head: words.name,
    cell: (one) => {
      const href = entryHref(one, keep)
      return href === null ? textCell(entryName(one.entry)) : linkCell(entryName(one.entry), href)
    },
  },
  { key: 'said', head: words.said, cell: ({ entry }) => textCell(entrySaid(entry)) },
  { key: 'parties', head: words.parties, cell: ({ entry }) => textCell(partiesOf(entry).map((id) => economies.get(id)?.name ?? id).join(', ')) },
  { key: 'certainty', head: words.certainty, cell: ({ entry }) => textCell(certaintyWords[certaintyOf(entry, knownOn)].label) },
  { key: 'documents', head: words.documents, cell: ({ documents }) => documentsCell(documents, keep) },
]

/** The entries of a timeline, oldest first, each with what it rests on. */
export const timelineTable = (shown: readonly DocumentedEntry[], world: World, keep: UrlParams): FigureTable =>
  figureTable(timelineWords.title, columns(world, keep), shown, ({ entry }) => entryKey(entry))
