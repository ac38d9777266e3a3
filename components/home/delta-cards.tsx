import type { ReactNode } from 'react'
import styles from './delta-cards.module.css'

export interface DeltaCard {
  readonly key: string
  readonly label: string
  /** The figures, large: `30 → 20 %`. */
  readonly figure: string
  /** What the figures amount to, beside them: `−10 points`. */
  readonly delta: string
  /** Dates and the document. */
  readonly detail: ReactNode
}

interface DeltaCardsProps {
  readonly title: string
  readonly cards: readonly DeltaCard[]
}

/** The few figures of an event in a row between two rules. */
export const DeltaCards = ({ title, cards }: DeltaCardsProps) => (
  <section aria-label={title} className={styles.cards}>
    {cards.map(({ key, label, figure, delta, detail }) => (
      <div key={key} className={styles.card}>
        <h3 className={styles.label}>{label}</h3>
        <p className={styles.figures}>
          <span className={styles.figure}>{figure}</span> <span className={styles.delta}>{delta}</span>
        </p>
        <p className={styles.detail}>{detail}</p>
      </div>
    ))}
  </section>
)
