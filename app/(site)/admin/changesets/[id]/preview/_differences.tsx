import { DataTable } from '@/components/table/data-table'
import { Section } from '@/components/ui/section'
import { previewWords as words } from '@/lib/words/preview'
import type { ComparedPage } from './_read'

/** As many as are read by eye; the figures below have all. */
const MOST = 60

const textOf = (text: string | null): string => (text === null || text === '' ? words.nothing : text)

/** The entries of the tables of a page that differ, named one by one. */
export const Differences = ({ compared: { differences, pairs, same } }: { readonly compared: ComparedPage }) => {
  const shown = differences.slice(0, MOST)
  return (
    <Section title={words.differences} note={pairs.length === 0 ? words.nothingDiffers : words.differencesNote(shown.length, differences.length)}>
      {shown.length > 0 && (
        <DataTable
          caption={words.differences}
          narrow="stack"
          rows={shown}
          rowKey={({ figure, row, column, before, after }) => [figure, row, column, before, after].join(' ')}
          columns={[
            { key: 'row', head: words.columns.row, cell: ({ row }) => row },
            { key: 'figure', head: words.columns.figure, cell: ({ figure }) => figure },
            { key: 'column', head: words.columns.column, cell: ({ column }) => column ?? words.row },
            { key: 'before', head: words.columns.before, cell: ({ before }) => textOf(before) },
            { key: 'after', head: words.columns.after, cell: ({ after }) => textOf(after) },
          ]}
        />
      )}
      {same.length > 0 && <p>{words.same(same)}</p>}
    </Section>
  )
}
