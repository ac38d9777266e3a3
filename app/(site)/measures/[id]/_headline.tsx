import { StateBadge } from '@/components/ui/state-badge'
import { targetNames } from '@/lib/queries/measures/target-names'
import { measureWords, stateSentence } from '@/lib/words/measure'
import type { MeasurePage } from './_read'
import styles from './measure.module.css'

/** Who charges whom, what it is called, and its state on the day in one sentence. */
export const Headline = ({ page: { detail, frame, query } }: { readonly page: MeasurePage }) => {
  const { measure, current } = detail
  const imposer = frame.world.economies.get(measure.imposedBy)
  return (
    <div>
      <p className={styles.kicker}>
        {measureWords.kicker(imposer?.name ?? measure.imposedBy, targetNames(measure.targets, frame.world))} · {measure.authorityTitle}
      </p>
      <h1>{measure.title}</h1>
      <p className={styles.lede}>
        {stateSentence(current, imposer?.inSentence ?? measure.imposedBy, query.on, frame.frozen ? null : frame.now.today)}{' '}
        {current.state !== 'none' && <StateBadge state={current.state} legalState={current.legalState} />}
      </p>
    </div>
  )
}
