import type { ReactNode } from 'react'
import styles from './record-form.module.css'

interface FieldFrameProps {
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly problems: readonly string[]
  readonly slips: readonly string[]
  readonly isWide: boolean
  readonly children: ReactNode
}

/** The ids by which a control is described: its help, what is wrong with it, and what should be checked. */
export const describedBy = (id: string, help: string | undefined, said: readonly string[]): string | undefined => {
  const ids = [...(help === undefined ? [] : [`${id}-help`]), ...(said.length === 0 ? [] : [`${id}-said`])]
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** What is said below a control: what is wrong with it, then what should be checked. */
export const Said = ({ id, problems, slips }: Pick<FieldFrameProps, 'id' | 'problems' | 'slips'>) =>
  problems.length + slips.length === 0 ? null : (
    <span id={`${id}-said`} className={styles.said}>
      {problems.map((text) => (
        <span key={text} className={styles.problem}>
          {text}
        </span>
      ))}
      {slips.map((text) => (
        <span key={text} className={styles.slip}>
          {text}
        </span>
      ))}
    </span>
  )

/** A control with its label, its help, and what is said of what it holds. */
export const FieldFrame = ({ id, label, help, problems, slips, isWide, children }: FieldFrameProps) => (
  <div className={styles.field} data-wide={isWide}>
    <label htmlFor={id}>{label}</label>
    {children}
    {help !== undefined && (
      <span id={`${id}-help`} className={styles.help}>
        {help}
      </span>
    )}
    <Said id={id} problems={problems} slips={slips} />
  </div>
)
