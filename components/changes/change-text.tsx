import { Link } from '@/components/ui/link'
import type { DatedChange } from '@/lib/domain/compare/changes-by-day'
import { paths, type UrlParams } from '@/lib/paths'
import { changeSaid, changeWord } from '@/lib/words/changes'
import styles from './change-text.module.css'

interface ChangeTextProps {
  readonly change: DatedChange
  /** The clocks that the link carries on. */
  readonly keep: UrlParams
}

/** What happened, to which measure, in one line. */
export const ChangeText = ({ change, keep }: ChangeTextProps) => {
  const { label, explanation } = changeWord(change)
  return (
    <>
      <span className={styles.sort} data-sort={change.sort} title={explanation}>
        {label}
      </span>{' '}
      <Link href={paths.measure(change.measure.id, keep)}>
        {change.measure.title}
      </Link>
      : {changeSaid(change)}
    </>
  )
}
