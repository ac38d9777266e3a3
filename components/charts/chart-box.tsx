import type { ReactNode } from 'react'
import { figureWords } from '@/lib/words/figure'
import styles from './chart.module.css'

interface ChartBoxProps {
  readonly children: ReactNode
}

/** The place of a chart at its final size, there before the chart is. */
export const ChartBox = ({ children }: ChartBoxProps) => (
  <div className={styles.box} data-chart-box="">
    {children}
    <noscript>{figureWords.noScripts}</noscript>
  </div>
)
