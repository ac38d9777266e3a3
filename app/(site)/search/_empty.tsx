import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { searchWords } from '@/lib/words/search'
import { shellWords } from '@/lib/words/shell'
import styles from './search.module.css'

/** Nothing was found: how else to ask, whether the clocks may be why, and the lists to go through. */
export const EmptySearch = ({ text, frame }: { readonly text: string; readonly frame: Frame }) => {
  const { clocks, now } = frame
  const keep = keptClocks(frame)
  return (
    <EmptyState reason={searchWords.none}>
      {(clocks.knownOn !== now.today || clocks.edition !== now.edition) && (
        <p>
          <Link href={paths.search({ q: text })}>{searchWords.noneNow}</Link>
        </p>
      )}
      <p className={styles.lists}>
        {searchWords.browse} <Link href={paths.measures(keep)}>{shellWords.measures}</Link>
        <Link href={paths.commitments(keep)}>{searchWords.kinds.commitment}</Link>
        <Link href={paths.changes(keep)}>{shellWords.changes}</Link>
        <Link href={paths.series(keep)}>{shellWords.series}</Link>
        <Link href={paths.sources(keep)}>{shellWords.sources}</Link>
      </p>
    </EmptyState>
  )
}
