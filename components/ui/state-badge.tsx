import type { LegalState, RateState } from '@/lib/domain/measure/rate-period'
import { legalStateWords } from '@/lib/words/legal-state'
import { rateStateWords } from '@/lib/words/rate-state'
import styles from './state-badge.module.css'

interface StateBadgeProps {
  readonly state: RateState
  readonly legalState?: LegalState
}

/** The state of a measure in words, told apart by its frame as the charts do: solid, hollow, hatched; void beside it. */
export const StateBadge = ({ state, legalState = 'valid' }: StateBadgeProps) => (
  <span className={styles.states}>
    <span className={styles.badge} data-state={state} title={rateStateWords[state].explanation}>
      {rateStateWords[state].label}
    </span>
    {legalState === 'void' && (
      <span className={styles.badge} data-state="void" title={legalStateWords.void.explanation}>
        {legalStateWords.void.label}
      </span>
    )}
  </span>
)
