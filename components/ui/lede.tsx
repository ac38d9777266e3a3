import type { ReactNode } from 'react'
import styles from './lede.module.css'

/** The quiet sentence or two below the headline of a page. */
export const Lede = ({ children }: { readonly children: ReactNode }) => <p className={styles.lede}>{children}</p>
