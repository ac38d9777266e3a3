import type { ReactNode } from 'react'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly help?: string
  /** One native control; the label wraps it, so that no id is needed. */
  readonly children: ReactNode
}

/** A labelled control of a form, with a line of help below. */
export const Field = ({ label, help, children }: FieldProps) => (
  <label className={styles.field}>
    <span className={styles.label}>{label}</span>
    {children}
    {help !== undefined && <span className={styles.help}>{help}</span>}
  </label>
)
