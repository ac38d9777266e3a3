import Link from 'next/link'
import type { Now } from '@/lib/domain/clocks'
import { formatLongDate } from '@/lib/domain/format/date'
import type { PlainDate } from '@/lib/domain/plain-date'
import { clockWords } from '@/lib/words/clocks'
import styles from './clock-bar.module.css'
import type { ShownClocks } from './clock-bar'

interface ClockBannerProps {
  readonly clocks: ShownClocks
  readonly now: Now
  readonly action: string
  readonly keep: Readonly<Record<string, string>>
}

const shownDays = (clocks: ShownClocks): Record<string, PlainDate> => {
  if ('days' in clocks) return {}
  return 'on' in clocks ? { on: clocks.on } : { before: clocks.before, after: clocks.after }
}

/** Says that the page shows past knowledge or an older edition, and leads back; nothing when it shows what is known now. */
export const ClockBanner = ({ clocks, now, action, keep }: ClockBannerProps) => {
  const isPast = clocks.knownOn !== now.today
  const isOld = clocks.edition !== now.edition
  if (!isPast && !isOld) return null
  const back = new URLSearchParams({ ...keep, ...shownDays(clocks) }).toString()
  const here = back === '' ? action : `${action}?${back}`
  return (
    <p className={styles.banner}>
      {isPast && clockWords.pastKnowledge(formatLongDate(clocks.knownOn))}{' '}
      {isOld && clockWords.pastEdition(clocks.edition, now.edition)}{' '}
      <Link href={here}>{clockWords.backToNow}</Link>
    </p>
  )
}
