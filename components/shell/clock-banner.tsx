import { Link } from '@/components/ui/link'
import type { Now } from '@/lib/domain/clocks'
import type { HiddenFacts, LaterRecords } from '@/lib/domain/hidden'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import { clockWords } from '@/lib/words/clocks'
import styles from './clock-bar.module.css'
import type { ShownClocks } from './clock-bar'

interface ClockBannerProps {
  readonly clocks: ShownClocks
  readonly now: Now
  /** What is known now and not shown; null where all of it is shown. */
  readonly hidden: { readonly facts: HiddenFacts; readonly later: LaterRecords | null } | null
  readonly action: string
  readonly keep: Readonly<Record<string, string>>
}

/** The days of the page as they are now. A frozen page about its own day of knowledge was about today: it becomes today. */
const daysNow = (clocks: ShownClocks): Record<string, PlainDate> => {
  if ('days' in clocks) return {}
  if ('before' in clocks) return { before: clocks.before, after: clocks.after }
  return clocks.frozen && clocks.on === clocks.knownOn ? {} : { on: clocks.on }
}

const hereNow = ({ clocks, action, keep }: Pick<ClockBannerProps, 'clocks' | 'action' | 'keep'>): string => {
  const query = new URLSearchParams({ ...keep, ...daysNow(clocks) }).toString()
  return query === '' ? action : `${action}?${query}`
}

/** Says what a page of the past leaves out, or that the address is frozen, and leads back; nothing on a live page of now. */
export const ClockBanner = ({ clocks, now, hidden, action, keep }: ClockBannerProps) => {
  const { knownOn, edition, frozen } = clocks
  const here = hereNow({ clocks, action, keep })
  if (hidden === null)
    return frozen ? (
      <p className={styles.frozen}>
        {clockWords.frozen} <Link href={here}>{clockWords.toLive}</Link>
      </p>
    ) : null
  const { facts, later } = hidden
  return (
    <p className={styles.banner}>
      <span className={styles.shown}>
        {clockWords.shown(knownOn === now.today ? null : knownOn, edition === now.edition ? null : edition, now.edition)}
      </span>{' '}
      {clockWords.leftOut(facts)} {later !== null && clockWords.laterEditions(later)} {frozen && clockWords.frozen}{' '}
      <span className={styles.ways}>
        {facts.firstOn !== null && (
          <Link href={paths.changes({ year: facts.firstOn.slice(0, 4) })}>{clockWords.changedSince}</Link>
        )}
        {later !== null && later.corrected + later.retracted > 0 && (
          <Link href={paths.errata({ after: String(edition) })}>{clockWords.correctedSince}</Link>
        )}
        <Link href={here}>{clockWords.backToNow}</Link>
      </span>
    </p>
  )
}
