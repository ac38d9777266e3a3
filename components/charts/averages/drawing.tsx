'use client'

import { useMemo } from 'react'
import { ChartCanvas } from '../chart-canvas'
import type { AveragesChartProps } from './chart'
import { averagesConfig } from './config'
import { averagesSeries } from './series'

export const AveragesDrawing = (props: AveragesChartProps) => {
  // Props come from the server once per navigation, so they keep their identity while the page does.
  const draw = useMemo(() => averagesConfig(averagesSeries(props)), [props])
  return <ChartCanvas figureId={props.figureId} draw={draw} />
}
