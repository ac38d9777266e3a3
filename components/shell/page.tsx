import type { ReactNode } from 'react'
import styles from './page.module.css'

interface PageProps {
  /** The clock bar, above the content. */
  readonly clocks?: ReactNode
  readonly children: ReactNode
}

/** The frame of a page below the header: its clocks, then its content. */
export const Page = ({ clocks, children }: PageProps) => (
  <>
    {clocks}
    <main id="content" className={styles.main} tabIndex={-1}>
      {children}
    </main>
  </>
)
