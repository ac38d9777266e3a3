'use client'

import dynamic from 'next/dynamic'
import { ChartBox } from '../chart-box'
import type { ObservedInput } from './series'

export interface ObservedChartProps extends ObservedInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

const Drawing = dynamic(() => import('./drawing').then(({ ObservedDrawing }) => ObservedDrawing), { ssr: false })

/** What was counted against what was undertaken, one line a basis: they are the same goods and are never added up. */
export const ObservedChart = (props: ObservedChartProps) => (
  <ChartBox>
    <Drawing {...props} />
  </ChartBox>
)
