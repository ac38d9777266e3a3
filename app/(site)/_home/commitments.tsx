import { StateWord } from '@/components/commitments/state-word'
import { DataTable } from '@/components/table/data-table'
import { DatedList } from '@/components/ui/dated-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import type { CountedAs } from '@/lib/domain/commitment/moved'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import { filtersOf } from '@/lib/queries/commitments/counts'
import { commitmentsNow, type DatedCommitment } from '@/lib/queries/home/commitments-now'
import type { HomePage } from '@/lib/queries/home/home-page'
import { homeWords } from '@/lib/words/home'
import styles from './home.module.css'

const words = homeWords.commitments

/** How the commitments stand, before the event and now; what moved last and what runs out next. */
export const CommitmentsNow = ({ page: { world, window, clocks, keep, event } }: { readonly page: HomePage }) => {
  const { counts, moved, expiring } = commitmentsNow(world, { before: window.before, on: clocks.on })
  if (counts.length === 0)
    return (
      <Section title={words.title}>
        <EmptyState reason={words.none} />
      </Section>
    )
  const list = (counted: CountedAs, count: number, on: PlainDate) =>
    count === 0 ? '–' : <Link href={paths.commitments({ ...keep, ...filtersOf(counted), on })}>{count}</Link>
  const dated = (entries: readonly DatedCommitment[]) => (
    <DatedList
      keep={keep}
      items={entries.map(({ commitment: { id, title }, on, counted, document }) => ({
        key: id,
        on,
        text: (
          <>
            <Link href={paths.commitment(id, keep)}>{title}</Link>: <StateWord counted={counted} />
          </>
        ),
        document,
      }))}
    />
  )
  return (
    <Section title={words.title} note={words.note(event.inSentence)}>
      <div className={styles.columns}>
        <DataTable
          caption={words.title}
          columns={[
            { key: 'state', head: words.state, cell: ({ counted }) => <StateWord counted={counted} /> },
            { key: 'before', head: words.before, numeric: true, cell: (row) => list(row.counted, row.before, window.before) },
            { key: 'now', head: words.now, numeric: true, cell: (row) => list(row.counted, row.now, clocks.on) },
          ]}
          rows={counts}
          rowKey={({ counted }) => counted}
        />
        <div>
          <h3>{words.moved}</h3>
          {dated(moved)}
          <h3>{words.expiring}</h3>
          {expiring.length === 0 ? <p>{words.nothingExpires}</p> : dated(expiring)}
        </div>
      </div>
    </Section>
  )
}
