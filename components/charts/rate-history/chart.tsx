'use client'

import dynamic from 'next/dynamic'
import { ChartBox } from '../chart-box'
import type { RateHistoryInput } from './series'

export interface RateHistoryChartProps extends RateHistoryInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

const Drawing = dynamic(() => import('./drawing').then(({ RateHistoryDrawing }) => RateHistoryDrawing), { ssr: false })

/** The rate of one measure over time, in per cent of customs value, with what was announced and enacted. */
export const RateHistoryChart = (props: RateHistoryChartProps) => (
  <ChartBox>
    <Drawing {...props} />
  </ChartBox>
)
