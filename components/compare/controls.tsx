import { formatDate } from '@/lib/domain/format/date'
import type { PlainDate } from '@/lib/domain/plain-date'
import { compareWords } from '@/lib/words/compare'
import { Segments, type Segment } from '../ui/segments'
import styles from './controls.module.css'

interface ControlsProps {
  readonly before: PlainDate
  readonly after: PlainDate
  readonly window: { readonly segments: readonly Segment[]; readonly current: string }
  readonly basis: { readonly segments: readonly Segment[]; readonly current: string }
  readonly direction: { readonly segments: readonly Segment[]; readonly current: string }
}

/** The choices of the comparison, each a link; on a narrow screen behind one line that states the days. */
export const Controls = ({ before, after, window, basis, direction }: ControlsProps) => (
  <details className={styles.controls}>
    <summary className={styles.summary}>
      {compareWords.controls}: <time dateTime={before}>{formatDate(before)}</time> against{' '}
      <time dateTime={after}>{formatDate(after)}</time>
    </summary>
    <div className={styles.choices}>
      <Segments label={compareWords.window} {...window} />
      <Segments label={compareWords.basis} {...basis} />
      <Segments label={compareWords.direction} {...direction} />
    </div>
  </details>
)
