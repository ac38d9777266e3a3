'use client'

import { useMemo } from 'react'
import { ChartCanvas } from '../chart-canvas'
import type { AuthorityStackChartProps } from './chart'
import { authorityStackConfig } from './config'
import { authorityStackSeries } from './series'

export const AuthorityStackDrawing = (props: AuthorityStackChartProps) => {
  // Props come from the server once per navigation, so they keep their identity while the page does.
  const draw = useMemo(() => authorityStackConfig(authorityStackSeries(props)), [props])
  return <ChartCanvas figureId={props.figureId} draw={draw} />
}
