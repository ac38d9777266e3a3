import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface NoticeProps {
  readonly title: string
  readonly text: string
  /** The way out: links or a button. */
  readonly children?: ReactNode
}

/** A page that has nothing to show says why and what to do. */
export const Notice = ({ title, text, children }: NoticeProps) => (
  <main id="content" className={styles.notice} tabIndex={-1}>
    <h1>{title}</h1>
    <p>{text}</p>
    {children}
  </main>
)
