import { StateWord } from '@/components/commitments/state-word'
import { DataTable } from '@/components/table/data-table'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { COUNTED_AS, type CountedAs } from '@/lib/domain/commitment/moved'
import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { commitmentsParams } from '@/lib/queries/commitments/commitments-params'
import { countsOf, filtersOf } from '@/lib/queries/commitments/counts'
import type { CommitmentsQuery } from '@/lib/queries/commitments/list-contract'
import { listCommitments } from '@/lib/queries/commitments/list-commitments'
import { commitmentsWords } from '@/lib/words/commitment-pages'

interface CountRow {
  readonly counted: CountedAs
  readonly before: number
  readonly after: number
}

/** What the commitments of one event counted as on the day before it, and count as on the day shown. */
export const EventCounts = ({ query, frame }: { readonly query: CommitmentsQuery; readonly frame: Frame }) => {
  const event = frame.world.events.find(({ id }) => id === query.event)
  if (event === undefined) return null
  const dayBefore = addDays(event.on, -1)
  const countOn = (on: PlainDate) => new Map(countsOf(listCommitments(frame.world, { ...query, delivery: null, outcome: null, on })))
  const [before, after] = [countOn(dayBefore), countOn(query.on)]
  const rows: CountRow[] = COUNTED_AS.filter((counted) => before.has(counted) || after.has(counted)).map((counted) => ({
    counted, before: before.get(counted) ?? 0, after: after.get(counted) ?? 0,
  }))
  const list = (counted: CountedAs, on: PlainDate, count: number) => {
    if (count === 0) return '–'
    const asked = { ...commitmentsParams({ ...query, on, delivery: null, outcome: null }, frame), ...filtersOf(counted) }
    return <Link href={paths.commitments(asked)}>{count}</Link>
  }
  const { countColumns } = commitmentsWords
  return (
    <Section title={commitmentsWords.counts(event.inSentence)} note={commitmentsWords.countsNote}>
      <DataTable
        caption={commitmentsWords.counts(event.inSentence)}
        columns={[
          { key: 'state', head: countColumns.state, cell: ({ counted }) => <StateWord counted={counted} /> },
          { key: 'before', head: countColumns.before, numeric: true, cell: (row) => list(row.counted, dayBefore, row.before) },
          { key: 'after', head: countColumns.after, numeric: true, cell: (row) => list(row.counted, query.on, row.after) },
        ]}
        rows={rows}
        rowKey={({ counted }) => counted}
      />
    </Section>
  )
}
