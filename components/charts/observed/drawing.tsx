'use client'

import { useMemo } from 'react'
import { ChartCanvas } from '../chart-canvas'
import type { ObservedChartProps } from './chart'
import { observedConfig } from './config'
import { observedSeries } from './series'

export const ObservedDrawing = (props: ObservedChartProps) => {
  // Props come from the server once per navigation, so they keep their identity while the page does.
  const draw = useMemo(() => observedConfig(observedSeries(props)), [props])
  return <ChartCanvas figureId={props.figureId} draw={draw} />
}
