'use client'

import dynamic from 'next/dynamic'
import { ChartBox } from '../chart-box'
import type { DutyStepInput } from './series'

export interface DutyStepChartProps extends DutyStepInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

const Drawing = dynamic(() => import('./drawing').then(({ DutyStepDrawing }) => DutyStepDrawing), { ssr: false })

/** The country-wide additional duty of one direction over time, in per cent of customs value, as a stepped line. */
export const DutyStepChart = (props: DutyStepChartProps) => (
  <ChartBox>
    <Drawing {...props} />
  </ChartBox>
)
