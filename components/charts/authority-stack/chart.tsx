'use client'

import dynamic from 'next/dynamic'
import { ChartBox } from '../chart-box'
import type { AuthorityStackInput } from './series'

export interface AuthorityStackChartProps extends AuthorityStackInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

const Drawing = dynamic(() => import('./drawing').then(({ AuthorityStackDrawing }) => AuthorityStackDrawing), { ssr: false })

/** The country-wide duty of one direction by authority over time, stacked, in per cent of customs value. */
export const AuthorityStackChart = (props: AuthorityStackChartProps) => (
  <ChartBox>
    <Drawing {...props} />
  </ChartBox>
)
