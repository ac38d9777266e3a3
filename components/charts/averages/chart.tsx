'use client'

import dynamic from 'next/dynamic'
import { ChartBox } from '../chart-box'
import type { AveragesInput } from './series'

export interface AveragesChartProps extends AveragesInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

const Drawing = dynamic(() => import('./drawing').then(({ AveragesDrawing }) => AveragesDrawing), { ssr: false })

/** Published averages as points, in per cent of import value. Nothing joins them: each series has its own method. */
export const AveragesChart = (props: AveragesChartProps) => (
  <ChartBox>
    <Drawing {...props} />
  </ChartBox>
)
