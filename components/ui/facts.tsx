import type { ReactNode } from 'react'
import styles from './facts.module.css'

export interface Fact {
  readonly key: string
  readonly label: string
  readonly value: ReactNode
  /** What the value means, in quiet words after it. */
  readonly note?: string
}

interface FactsProps {
  readonly facts: readonly Fact[]
}

/** What a thing is: names and values in two columns, a fact a line. */
export const Facts = ({ facts }: FactsProps) => (
  <dl className={styles.facts}>
    {facts.map(({ key, label, value, note }) => (
      <div key={key} className={styles.fact}>
        <dt>{label}</dt>
        <dd>
          {value}
          {note !== undefined && <span className={styles.note}> {note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
