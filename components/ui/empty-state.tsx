import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  /** Why there is nothing. */
  readonly reason: string
  /** One way to change that: a link. */
  readonly children?: ReactNode
}

/** Stands where a list or chart has nothing to show: why, and one way out. */
export const EmptyState = ({ reason, children }: EmptyStateProps) => (
  <div className={styles.empty}>
    <p>{reason}</p>
    {children}
  </div>
)
