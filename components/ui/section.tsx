import type { ReactNode } from 'react'
import styles from './section.module.css'

interface SectionProps {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

/** A part of a page under a thick rule: its heading, a line on what it holds, and the content. */
export const Section = ({ title, note, children }: SectionProps) => (
  <section className={styles.section}>
    <h2>{title}</h2>
    {note !== undefined && <p className={styles.note}>{note}</p>}
    {children}
  </section>
)
