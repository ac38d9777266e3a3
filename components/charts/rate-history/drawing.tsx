'use client'

import { useMemo } from 'react'
import { ChartCanvas } from '../chart-canvas'
import type { RateHistoryChartProps } from './chart'
import { rateHistoryConfig } from './config'
import { rateHistorySeries } from './series'

export const RateHistoryDrawing = (props: RateHistoryChartProps) => {
  // Props come from the server once per navigation, so they keep their identity while the page does.
  const draw = useMemo(() => rateHistoryConfig(rateHistorySeries(props)), [props])
  return <ChartCanvas figureId={props.figureId} draw={draw} />
}
